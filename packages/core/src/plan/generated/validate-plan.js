// Made from schemas/plan.schema.json by schemas/generate.ts; edit the schema.
import ucs2lengthModule from "ajv/dist/runtime/ucs2length.js";
const ucs2length = typeof ucs2lengthModule === "function" ? { default: ucs2lengthModule } : ucs2lengthModule;
"use strict";
/** @type {import("../../manifest/validation-error.ts").Validate} */
export const validatePlan = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:genlock:schema:plan:1","title":"genlock plan","description":"What a run would do. Data: it can be saved, reviewed and applied.","type":"object","additionalProperties":false,"required":["version","assets","jobs","calls","images","cost"],"properties":{"version":{"description":"The version of this format.","const":1},"assets":{"description":"Every asset, sorted by id.","type":"array","items":{"$ref":"#/definitions/plannedAsset"}},"moves":{"description":"Assets that were renamed in the manifest, and whose art goes with them first. Default: none.","type":"array","items":{"$ref":"#/definitions/move"}},"jobs":{"description":"Those that will be run, parents first.","type":"array","items":{"$ref":"#/definitions/plannedJob"}},"calls":{"description":"Calls in all.","type":"integer","minimum":0},"images":{"description":"Images asked for in all.","type":"integer","minimum":0},"cost":{"$ref":"#/definitions/price"},"batchCost":{"description":"The same in batches. Default: not all of it can go in one, or nobody can tell.","$ref":"#/definitions/price"},"request":{"$ref":"#/definitions/request"},"basis":{"$ref":"#/definitions/basis"}},"definitions":{"assetId":{"description":"An asset id.","type":"string","maxLength":180,"pattern":"^[a-z0-9][a-z0-9_-]*(/[a-z0-9][a-z0-9_-]*)*$"},"change":{"description":"One field in which what is wanted differs from what the art stands for.","type":"object","additionalProperties":false,"required":["field"],"properties":{"field":{"description":"The job field, with a path inside it where that says more.","type":"string"},"before":{"description":"What the art stands for. Default: was not written.","type":["string","number","boolean","null","array","object"]},"after":{"description":"What is wanted. Default: is not written any more.","type":["string","number","boolean","null","array","object"]}}},"move":{"description":"One rename.","type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"$ref":"#/definitions/assetId"},"to":{"$ref":"#/definitions/assetId"}}},"plannedAsset":{"description":"One asset of a plan.","type":"object","additionalProperties":false,"required":["id","state","pinned","step"],"properties":{"id":{"$ref":"#/definitions/assetId"},"state":{"description":"How it stands between manifest, lock and originals.","enum":["new","stale","missing","current","deferred","orphaned"]},"pinned":{"description":"Held against change.","type":"boolean"},"job":{"description":"The job it stands on. Default: none, it is an orphan.","type":"string"},"step":{"$ref":"#/definitions/step"}}},"plannedJob":{"description":"One job that will be run, and what it may cost.","type":"object","additionalProperties":false,"required":["id","job","provider","model","billing","assets","take","after","calls","cost"],"properties":{"id":{"description":"The job's id and the take: `<job>@<take>`.","type":"string"},"job":{"description":"The job: its key, or `deferred-…` while an input is not known.","type":"string"},"key":{"description":"The job key. Default: not known before its parents are.","type":"string","pattern":"^[0-9a-f]{64}$"},"provider":{"description":"The provider that is asked.","type":"string"},"model":{"description":"The model asked for, defaults worked in.","type":"string"},"billing":{"description":"Whether its calls cost money.","enum":["free","paid"]},"assets":{"description":"Assets that get its outputs in this run, and those that go on from them.","type":"array","items":{"$ref":"#/definitions/assetId"}},"turn":{"description":"Which turn of a conversation it is, from 1. Default: it is none.","type":"integer","minimum":1},"transparency":{"description":"How its transparent background comes about. Default: it has none.","enum":["native","key"]},"turnOf":{"description":"Those of the assets for which it is an earlier turn, and not their picture. Default: none.","type":"array","items":{"$ref":"#/definitions/assetId"}},"take":{"description":"From 0.","type":"integer","minimum":0},"after":{"description":"Jobs of this plan that must be done first, by `id`.","type":"array","items":{"description":"A planned job.","type":"string"}},"calls":{"description":"One item a paid call.","type":"array","items":{"description":"One call.","type":"object","additionalProperties":false,"required":["call","count"],"properties":{"call":{"description":"Its number within the take, from 0.","type":"integer","minimum":0},"count":{"description":"Images it asks for.","type":"integer","minimum":1}}}},"cost":{"$ref":"#/definitions/price"},"batchCost":{"description":"The same in batches. Default: not all of it can go in one, or nobody can tell.","$ref":"#/definitions/price"}}},"price":{"description":"US dollars for several calls.","type":"object","additionalProperties":false,"required":["min","max","unknownCalls"],"properties":{"min":{"description":"US dollars at least, of the calls whose price is known.","type":"number","minimum":0},"max":{"description":"US dollars at most, of the calls whose price is known.","type":"number","minimum":0},"unknownCalls":{"description":"Calls whose price nobody can tell; not zero dollars, unknown dollars.","type":"integer","minimum":0},"asOf":{"description":"The oldest date of a price list used. Default: none was needed.","type":"string"}}},"step":{"description":"What will be done for an asset, and why.","oneOf":[{"description":"The picture is used as it is.","type":"object","additionalProperties":false,"required":["action"],"properties":{"action":{"description":"What is done.","const":"reuse"}}},{"description":"The bytes are fetched back, by digest.","type":"object","additionalProperties":false,"required":["action"],"properties":{"action":{"description":"What is done.","const":"restore"}}},{"description":"Pictures are made.","type":"object","additionalProperties":false,"required":["action","reason","changes"],"properties":{"action":{"description":"What is done.","const":"generate"},"reason":{"description":"Why.","enum":["new","stale","missing","again","more","rebuy","composite"]},"changes":{"description":"Why: the fields that changed.","type":"array","items":{"$ref":"#/definitions/change"}}}},{"description":"Nothing is done, although the asset is not as the manifest says.","type":"object","additionalProperties":false,"required":["action","reason","changes"],"properties":{"action":{"description":"What is done.","const":"hold"},"reason":{"description":"Why not.","enum":["pinned","frozen","policy","not-selected","paid-art","unpicked-parent","unavailable-parent","lfs-pointer","lost"]},"changes":{"description":"Why: the fields that changed.","type":"array","items":{"$ref":"#/definitions/change"}}}},{"description":"It waits for pictures of other assets.","type":"object","additionalProperties":false,"required":["action","waitsFor","changes"],"properties":{"action":{"description":"What is done.","const":"defer"},"waitsFor":{"description":"The assets it waits for.","type":"array","items":{"$ref":"#/definitions/assetId"}},"changes":{"description":"Why: the fields that changed.","type":"array","items":{"$ref":"#/definitions/change"}}}},{"description":"The entry is taken out of the lock.","type":"object","additionalProperties":false,"required":["action"],"properties":{"action":{"description":"What is done.","const":"prune"}}}]},"digest":{"description":"SHA-256, lower-case hex.","type":"string","pattern":"^[0-9a-f]{64}$"},"request":{"description":"What the plan was asked for. Default: this plan was not saved to be applied.","type":"object","additionalProperties":false,"required":["again","rebuy","replacePaid"],"properties":{"only":{"description":"The assets it is for. Default: all.","type":"array","items":{"$ref":"#/definitions/assetId"}},"again":{"description":"Assets that get a new take though nothing changed.","type":"array","items":{"$ref":"#/definitions/assetId"}},"rebuy":{"description":"Assets that are bought again because their bytes are nowhere.","type":"array","items":{"$ref":"#/definitions/assetId"}},"replacePaid":{"description":"Whether free pictures may replace paid ones.","type":"boolean"}}},"basis":{"description":"What the plan was made from, so that it is applied to nothing else. Default: this plan was not saved to be applied.","type":"object","additionalProperties":false,"required":["manifest","inputs","lock"],"properties":{"manifest":{"description":"Digests of the manifest and of the files it includes, by path; line ends do not count.","type":"object","additionalProperties":{"$ref":"#/definitions/digest"}},"inputs":{"description":"Digests of the pictures that go into jobs, by path.","type":"object","additionalProperties":{"$ref":"#/definitions/digest"}},"lock":{"description":"The digest of what is locked.","type":"string","pattern":"^[0-9a-f]{64}$"}}}}};
const func2 = Object.prototype.hasOwnProperty;
const schema7 = {"description":"One asset of a plan.","type":"object","additionalProperties":false,"required":["id","state","pinned","step"],"properties":{"id":{"$ref":"#/definitions/assetId"},"state":{"description":"How it stands between manifest, lock and originals.","enum":["new","stale","missing","current","deferred","orphaned"]},"pinned":{"description":"Held against change.","type":"boolean"},"job":{"description":"The job it stands on. Default: none, it is an orphan.","type":"string"},"step":{"$ref":"#/definitions/step"}}};
const schema8 = {"description":"An asset id.","type":"string","maxLength":180,"pattern":"^[a-z0-9][a-z0-9_-]*(/[a-z0-9][a-z0-9_-]*)*$"};
const func3 = ucs2length.default;
const pattern0 = new RegExp("^[a-z0-9][a-z0-9_-]*(/[a-z0-9][a-z0-9_-]*)*$", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func3(data) > 180){
validate23.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 180},message:"must NOT have more than 180 characters",schema:180,parentSchema:schema8,data}];
return false;
}
else {
if(!pattern0.test(data)){
validate23.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9_-]*(/[a-z0-9][a-z0-9_-]*)*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9_-]*(/[a-z0-9][a-z0-9_-]*)*$"+"\"",schema:"^[a-z0-9][a-z0-9_-]*(/[a-z0-9][a-z0-9_-]*)*$",parentSchema:schema8,data}];
return false;
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema8.type,parentSchema:schema8,data}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}

const schema9 = {"description":"What will be done for an asset, and why.","oneOf":[{"description":"The picture is used as it is.","type":"object","additionalProperties":false,"required":["action"],"properties":{"action":{"description":"What is done.","const":"reuse"}}},{"description":"The bytes are fetched back, by digest.","type":"object","additionalProperties":false,"required":["action"],"properties":{"action":{"description":"What is done.","const":"restore"}}},{"description":"Pictures are made.","type":"object","additionalProperties":false,"required":["action","reason","changes"],"properties":{"action":{"description":"What is done.","const":"generate"},"reason":{"description":"Why.","enum":["new","stale","missing","again","more","rebuy","composite"]},"changes":{"description":"Why: the fields that changed.","type":"array","items":{"$ref":"#/definitions/change"}}}},{"description":"Nothing is done, although the asset is not as the manifest says.","type":"object","additionalProperties":false,"required":["action","reason","changes"],"properties":{"action":{"description":"What is done.","const":"hold"},"reason":{"description":"Why not.","enum":["pinned","frozen","policy","not-selected","paid-art","unpicked-parent","unavailable-parent","lfs-pointer","lost"]},"changes":{"description":"Why: the fields that changed.","type":"array","items":{"$ref":"#/definitions/change"}}}},{"description":"It waits for pictures of other assets.","type":"object","additionalProperties":false,"required":["action","waitsFor","changes"],"properties":{"action":{"description":"What is done.","const":"defer"},"waitsFor":{"description":"The assets it waits for.","type":"array","items":{"$ref":"#/definitions/assetId"}},"changes":{"description":"Why: the fields that changed.","type":"array","items":{"$ref":"#/definitions/change"}}}},{"description":"The entry is taken out of the lock.","type":"object","additionalProperties":false,"required":["action"],"properties":{"action":{"description":"What is done.","const":"prune"}}}]};
const schema10 = {"description":"One field in which what is wanted differs from what the art stands for.","type":"object","additionalProperties":false,"required":["field"],"properties":{"field":{"description":"The job field, with a path inside it where that says more.","type":"string"},"before":{"description":"What the art stands for. Default: was not written.","type":["string","number","boolean","null","array","object"]},"after":{"description":"What is wanted. Default: is not written any more.","type":["string","number","boolean","null","array","object"]}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.field === undefined) && (missing0 = "field")){
validate26.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema10.required,parentSchema:schema10,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "field") || (key0 === "before")) || (key0 === "after"))){
validate26.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema10,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.field !== undefined){
let data0 = data.field;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate26.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema10.properties.field.type,parentSchema:schema10.properties.field,data:data0}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.before !== undefined){
let data1 = data.before;
const _errs4 = errors;
if((((typeof data1 != "object") && (typeof data1 !== "string")) && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
validate26.errors = [{instancePath:instancePath+"/before",schemaPath:"#/properties/before/type",keyword:"type",params:{type: schema10.properties.before.type},message:"must be string,number,boolean,null,array,object",schema:schema10.properties.before.type,parentSchema:schema10.properties.before,data:data1}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.after !== undefined){
let data2 = data.after;
const _errs6 = errors;
if((((typeof data2 != "object") && (typeof data2 !== "string")) && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
validate26.errors = [{instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: schema10.properties.after.type},message:"must be string,number,boolean,null,array,object",schema:schema10.properties.after.type,parentSchema:schema10.properties.after,data:data2}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate26.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema10.type,parentSchema:schema10,data}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.action === undefined) && (missing0 = "action")){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema9.oneOf[0].required,parentSchema:schema9.oneOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs3 = errors;
for(const key0 in data){
if(!(key0 === "action")){
const err1 = {instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema9.oneOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs3 === errors){
if(data.action !== undefined){
let data0 = data.action;
if("reuse" !== data0){
const err2 = {instancePath:instancePath+"/action",schemaPath:"#/oneOf/0/properties/action/const",keyword:"const",params:{allowedValue: "reuse"},message:"must be equal to constant",schema:"reuse",parentSchema:schema9.oneOf[0].properties.action,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema9.oneOf[0].type,parentSchema:schema9.oneOf[0],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs5 = errors;
if(errors === _errs5){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.action === undefined) && (missing1 = "action")){
const err4 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'",schema:schema9.oneOf[1].required,parentSchema:schema9.oneOf[1],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
const _errs7 = errors;
for(const key1 in data){
if(!(key1 === "action")){
const err5 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema9.oneOf[1],data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break;
}
}
if(_errs7 === errors){
if(data.action !== undefined){
let data1 = data.action;
if("restore" !== data1){
const err6 = {instancePath:instancePath+"/action",schemaPath:"#/oneOf/1/properties/action/const",keyword:"const",params:{allowedValue: "restore"},message:"must be equal to constant",schema:"restore",parentSchema:schema9.oneOf[1].properties.action,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema9.oneOf[1].type,parentSchema:schema9.oneOf[1],data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs9 = errors;
if(errors === _errs9){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((((data.action === undefined) && (missing2 = "action")) || ((data.reason === undefined) && (missing2 = "reason"))) || ((data.changes === undefined) && (missing2 = "changes"))){
const err8 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'",schema:schema9.oneOf[2].required,parentSchema:schema9.oneOf[2],data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
const _errs11 = errors;
for(const key2 in data){
if(!(((key2 === "action") || (key2 === "reason")) || (key2 === "changes"))){
const err9 = {instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema9.oneOf[2],data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
break;
}
}
if(_errs11 === errors){
if(data.action !== undefined){
let data2 = data.action;
const _errs12 = errors;
if("generate" !== data2){
const err10 = {instancePath:instancePath+"/action",schemaPath:"#/oneOf/2/properties/action/const",keyword:"const",params:{allowedValue: "generate"},message:"must be equal to constant",schema:"generate",parentSchema:schema9.oneOf[2].properties.action,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.reason !== undefined){
let data3 = data.reason;
const _errs13 = errors;
if(!(((((((data3 === "new") || (data3 === "stale")) || (data3 === "missing")) || (data3 === "again")) || (data3 === "more")) || (data3 === "rebuy")) || (data3 === "composite"))){
const err11 = {instancePath:instancePath+"/reason",schemaPath:"#/oneOf/2/properties/reason/enum",keyword:"enum",params:{allowedValues: schema9.oneOf[2].properties.reason.enum},message:"must be equal to one of the allowed values",schema:schema9.oneOf[2].properties.reason.enum,parentSchema:schema9.oneOf[2].properties.reason,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.changes !== undefined){
let data4 = data.changes;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data4)){
var valid4 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs16 = errors;
if(!(validate26(data4[i0], {instancePath:instancePath+"/changes/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid4 = _errs16 === errors;
if(!valid4){
break;
}
}
}
else {
const err12 = {instancePath:instancePath+"/changes",schemaPath:"#/oneOf/2/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema9.oneOf[2].properties.changes.type,parentSchema:schema9.oneOf[2].properties.changes,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema9.oneOf[2].type,parentSchema:schema9.oneOf[2],data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
const _errs17 = errors;
if(errors === _errs17){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((((data.action === undefined) && (missing3 = "action")) || ((data.reason === undefined) && (missing3 = "reason"))) || ((data.changes === undefined) && (missing3 = "changes"))){
const err14 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'",schema:schema9.oneOf[3].required,parentSchema:schema9.oneOf[3],data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
const _errs19 = errors;
for(const key3 in data){
if(!(((key3 === "action") || (key3 === "reason")) || (key3 === "changes"))){
const err15 = {instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema9.oneOf[3],data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
break;
}
}
if(_errs19 === errors){
if(data.action !== undefined){
let data6 = data.action;
const _errs20 = errors;
if("hold" !== data6){
const err16 = {instancePath:instancePath+"/action",schemaPath:"#/oneOf/3/properties/action/const",keyword:"const",params:{allowedValue: "hold"},message:"must be equal to constant",schema:"hold",parentSchema:schema9.oneOf[3].properties.action,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var valid5 = _errs20 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.reason !== undefined){
let data7 = data.reason;
const _errs21 = errors;
if(!(((((((((data7 === "pinned") || (data7 === "frozen")) || (data7 === "policy")) || (data7 === "not-selected")) || (data7 === "paid-art")) || (data7 === "unpicked-parent")) || (data7 === "unavailable-parent")) || (data7 === "lfs-pointer")) || (data7 === "lost"))){
const err17 = {instancePath:instancePath+"/reason",schemaPath:"#/oneOf/3/properties/reason/enum",keyword:"enum",params:{allowedValues: schema9.oneOf[3].properties.reason.enum},message:"must be equal to one of the allowed values",schema:schema9.oneOf[3].properties.reason.enum,parentSchema:schema9.oneOf[3].properties.reason,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var valid5 = _errs21 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.changes !== undefined){
let data8 = data.changes;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data8)){
var valid6 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
const _errs24 = errors;
if(!(validate26(data8[i1], {instancePath:instancePath+"/changes/" + i1,parentData:data8,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid6 = _errs24 === errors;
if(!valid6){
break;
}
}
}
else {
const err18 = {instancePath:instancePath+"/changes",schemaPath:"#/oneOf/3/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema9.oneOf[3].properties.changes.type,parentSchema:schema9.oneOf[3].properties.changes,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var valid5 = _errs22 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema9.oneOf[3].type,parentSchema:schema9.oneOf[3],data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var _valid0 = _errs17 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
}
const _errs25 = errors;
if(errors === _errs25){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((((data.action === undefined) && (missing4 = "action")) || ((data.waitsFor === undefined) && (missing4 = "waitsFor"))) || ((data.changes === undefined) && (missing4 = "changes"))){
const err20 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'",schema:schema9.oneOf[4].required,parentSchema:schema9.oneOf[4],data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
const _errs27 = errors;
for(const key4 in data){
if(!(((key4 === "action") || (key4 === "waitsFor")) || (key4 === "changes"))){
const err21 = {instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema9.oneOf[4],data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
break;
}
}
if(_errs27 === errors){
if(data.action !== undefined){
let data10 = data.action;
const _errs28 = errors;
if("defer" !== data10){
const err22 = {instancePath:instancePath+"/action",schemaPath:"#/oneOf/4/properties/action/const",keyword:"const",params:{allowedValue: "defer"},message:"must be equal to constant",schema:"defer",parentSchema:schema9.oneOf[4].properties.action,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var valid7 = _errs28 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data.waitsFor !== undefined){
let data11 = data.waitsFor;
const _errs29 = errors;
if(errors === _errs29){
if(Array.isArray(data11)){
var valid8 = true;
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
const _errs31 = errors;
if(!(validate23(data11[i2], {instancePath:instancePath+"/waitsFor/" + i2,parentData:data11,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid8 = _errs31 === errors;
if(!valid8){
break;
}
}
}
else {
const err23 = {instancePath:instancePath+"/waitsFor",schemaPath:"#/oneOf/4/properties/waitsFor/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema9.oneOf[4].properties.waitsFor.type,parentSchema:schema9.oneOf[4].properties.waitsFor,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var valid7 = _errs29 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data.changes !== undefined){
let data13 = data.changes;
const _errs32 = errors;
if(errors === _errs32){
if(Array.isArray(data13)){
var valid9 = true;
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
const _errs34 = errors;
if(!(validate26(data13[i3], {instancePath:instancePath+"/changes/" + i3,parentData:data13,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid9 = _errs34 === errors;
if(!valid9){
break;
}
}
}
else {
const err24 = {instancePath:instancePath+"/changes",schemaPath:"#/oneOf/4/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema9.oneOf[4].properties.changes.type,parentSchema:schema9.oneOf[4].properties.changes,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
var valid7 = _errs32 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema9.oneOf[4].type,parentSchema:schema9.oneOf[4],data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
var _valid0 = _errs25 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 4];
}
else {
if(_valid0){
valid0 = true;
passing0 = 4;
}
const _errs35 = errors;
if(errors === _errs35){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.action === undefined) && (missing5 = "action")){
const err26 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'",schema:schema9.oneOf[5].required,parentSchema:schema9.oneOf[5],data};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
const _errs37 = errors;
for(const key5 in data){
if(!(key5 === "action")){
const err27 = {instancePath,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema9.oneOf[5],data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
break;
}
}
if(_errs37 === errors){
if(data.action !== undefined){
let data15 = data.action;
if("prune" !== data15){
const err28 = {instancePath:instancePath+"/action",schemaPath:"#/oneOf/5/properties/action/const",keyword:"const",params:{allowedValue: "prune"},message:"must be equal to constant",schema:"prune",parentSchema:schema9.oneOf[5].properties.action,data:data15};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema9.oneOf[5].type,parentSchema:schema9.oneOf[5],data};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
var _valid0 = _errs35 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 5];
}
else {
if(_valid0){
valid0 = true;
passing0 = 5;
}
}
}
}
}
}
if(!valid0){
const err30 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema9.oneOf,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
validate25.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate25.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.state === undefined) && (missing0 = "state"))) || ((data.pinned === undefined) && (missing0 = "pinned"))) || ((data.step === undefined) && (missing0 = "step"))){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema7.required,parentSchema:schema7,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "state")) || (key0 === "pinned")) || (key0 === "job")) || (key0 === "step"))){
validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema7,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data1 = data.state;
const _errs3 = errors;
if(!((((((data1 === "new") || (data1 === "stale")) || (data1 === "missing")) || (data1 === "current")) || (data1 === "deferred")) || (data1 === "orphaned"))){
validate22.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema7.properties.state.enum},message:"must be equal to one of the allowed values",schema:schema7.properties.state.enum,parentSchema:schema7.properties.state,data:data1}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pinned !== undefined){
let data2 = data.pinned;
const _errs4 = errors;
if(typeof data2 !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/pinned",schemaPath:"#/properties/pinned/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema7.properties.pinned.type,parentSchema:schema7.properties.pinned,data:data2}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.job !== undefined){
let data3 = data.job;
const _errs6 = errors;
if(typeof data3 !== "string"){
validate22.errors = [{instancePath:instancePath+"/job",schemaPath:"#/properties/job/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.properties.job.type,parentSchema:schema7.properties.job,data:data3}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.step !== undefined){
const _errs8 = errors;
if(!(validate25(data.step, {instancePath:instancePath+"/step",parentData:data,parentDataProperty:"step",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.type,parentSchema:schema7,data}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}

const schema11 = {"description":"One rename.","type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"$ref":"#/definitions/assetId"},"to":{"$ref":"#/definitions/assetId"}}};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.from === undefined) && (missing0 = "from")) || ((data.to === undefined) && (missing0 = "to"))){
validate33.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema11.required,parentSchema:schema11,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "from") || (key0 === "to"))){
validate33.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.from !== undefined){
const _errs2 = errors;
if(!(validate23(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined){
const _errs3 = errors;
if(!(validate23(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate33.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}

const schema12 = {"description":"One job that will be run, and what it may cost.","type":"object","additionalProperties":false,"required":["id","job","provider","model","billing","assets","take","after","calls","cost"],"properties":{"id":{"description":"The job's id and the take: `<job>@<take>`.","type":"string"},"job":{"description":"The job: its key, or `deferred-…` while an input is not known.","type":"string"},"key":{"description":"The job key. Default: not known before its parents are.","type":"string","pattern":"^[0-9a-f]{64}$"},"provider":{"description":"The provider that is asked.","type":"string"},"model":{"description":"The model asked for, defaults worked in.","type":"string"},"billing":{"description":"Whether its calls cost money.","enum":["free","paid"]},"assets":{"description":"Assets that get its outputs in this run, and those that go on from them.","type":"array","items":{"$ref":"#/definitions/assetId"}},"turn":{"description":"Which turn of a conversation it is, from 1. Default: it is none.","type":"integer","minimum":1},"transparency":{"description":"How its transparent background comes about. Default: it has none.","enum":["native","key"]},"turnOf":{"description":"Those of the assets for which it is an earlier turn, and not their picture. Default: none.","type":"array","items":{"$ref":"#/definitions/assetId"}},"take":{"description":"From 0.","type":"integer","minimum":0},"after":{"description":"Jobs of this plan that must be done first, by `id`.","type":"array","items":{"description":"A planned job.","type":"string"}},"calls":{"description":"One item a paid call.","type":"array","items":{"description":"One call.","type":"object","additionalProperties":false,"required":["call","count"],"properties":{"call":{"description":"Its number within the take, from 0.","type":"integer","minimum":0},"count":{"description":"Images it asks for.","type":"integer","minimum":1}}}},"cost":{"$ref":"#/definitions/price"},"batchCost":{"description":"The same in batches. Default: not all of it can go in one, or nobody can tell.","$ref":"#/definitions/price"}}};
const pattern1 = new RegExp("^[0-9a-f]{64}$", "u");
const schema13 = {"description":"US dollars for several calls.","type":"object","additionalProperties":false,"required":["min","max","unknownCalls"],"properties":{"min":{"description":"US dollars at least, of the calls whose price is known.","type":"number","minimum":0},"max":{"description":"US dollars at most, of the calls whose price is known.","type":"number","minimum":0},"unknownCalls":{"description":"Calls whose price nobody can tell; not zero dollars, unknown dollars.","type":"integer","minimum":0},"asOf":{"description":"The oldest date of a price list used. Default: none was needed.","type":"string"}}};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.min === undefined) && (missing0 = "min")) || ((data.max === undefined) && (missing0 = "max"))) || ((data.unknownCalls === undefined) && (missing0 = "unknownCalls"))){
validate40.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema13.required,parentSchema:schema13,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "min") || (key0 === "max")) || (key0 === "unknownCalls")) || (key0 === "asOf"))){
validate40.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema13,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.min !== undefined){
let data0 = data.min;
const _errs2 = errors;
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate40.errors = [{instancePath:instancePath+"/min",schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema13.properties.min,data:data0}];
return false;
}
}
else {
validate40.errors = [{instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema13.properties.min.type,parentSchema:schema13.properties.min,data:data0}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max !== undefined){
let data1 = data.max;
const _errs4 = errors;
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate40.errors = [{instancePath:instancePath+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema13.properties.max,data:data1}];
return false;
}
}
else {
validate40.errors = [{instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema13.properties.max.type,parentSchema:schema13.properties.max,data:data1}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unknownCalls !== undefined){
let data2 = data.unknownCalls;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate40.errors = [{instancePath:instancePath+"/unknownCalls",schemaPath:"#/properties/unknownCalls/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema13.properties.unknownCalls.type,parentSchema:schema13.properties.unknownCalls,data:data2}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate40.errors = [{instancePath:instancePath+"/unknownCalls",schemaPath:"#/properties/unknownCalls/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema13.properties.unknownCalls,data:data2}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.asOf !== undefined){
let data3 = data.asOf;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate40.errors = [{instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.asOf.type,parentSchema:schema13.properties.asOf,data:data3}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate40.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data}];
return false;
}
}
validate40.errors = vErrors;
return errors === 0;
}


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.id === undefined) && (missing0 = "id")) || ((data.job === undefined) && (missing0 = "job"))) || ((data.provider === undefined) && (missing0 = "provider"))) || ((data.model === undefined) && (missing0 = "model"))) || ((data.billing === undefined) && (missing0 = "billing"))) || ((data.assets === undefined) && (missing0 = "assets"))) || ((data.take === undefined) && (missing0 = "take"))) || ((data.after === undefined) && (missing0 = "after"))) || ((data.calls === undefined) && (missing0 = "calls"))) || ((data.cost === undefined) && (missing0 = "cost"))){
validate37.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema12.required,parentSchema:schema12,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema12.properties, key0))){
validate37.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate37.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.id.type,parentSchema:schema12.properties.id,data:data0}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.job !== undefined){
let data1 = data.job;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate37.errors = [{instancePath:instancePath+"/job",schemaPath:"#/properties/job/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.job.type,parentSchema:schema12.properties.job,data:data1}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.key !== undefined){
let data2 = data.key;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
validate37.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\"",schema:"^[0-9a-f]{64}$",parentSchema:schema12.properties.key,data:data2}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.key.type,parentSchema:schema12.properties.key,data:data2}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provider !== undefined){
let data3 = data.provider;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate37.errors = [{instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.provider.type,parentSchema:schema12.properties.provider,data:data3}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model !== undefined){
let data4 = data.model;
const _errs10 = errors;
if(typeof data4 !== "string"){
validate37.errors = [{instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.model.type,parentSchema:schema12.properties.model,data:data4}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.billing !== undefined){
let data5 = data.billing;
const _errs12 = errors;
if(!((data5 === "free") || (data5 === "paid"))){
validate37.errors = [{instancePath:instancePath+"/billing",schemaPath:"#/properties/billing/enum",keyword:"enum",params:{allowedValues: schema12.properties.billing.enum},message:"must be equal to one of the allowed values",schema:schema12.properties.billing.enum,parentSchema:schema12.properties.billing,data:data5}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assets !== undefined){
let data6 = data.assets;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data6)){
var valid1 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs15 = errors;
if(!(validate23(data6[i0], {instancePath:instancePath+"/assets/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid1 = _errs15 === errors;
if(!valid1){
break;
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/assets",schemaPath:"#/properties/assets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.assets.type,parentSchema:schema12.properties.assets,data:data6}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.turn !== undefined){
let data8 = data.turn;
const _errs16 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate37.errors = [{instancePath:instancePath+"/turn",schemaPath:"#/properties/turn/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema12.properties.turn.type,parentSchema:schema12.properties.turn,data:data8}];
return false;
}
if(errors === _errs16){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
validate37.errors = [{instancePath:instancePath+"/turn",schemaPath:"#/properties/turn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema12.properties.turn,data:data8}];
return false;
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transparency !== undefined){
let data9 = data.transparency;
const _errs18 = errors;
if(!((data9 === "native") || (data9 === "key"))){
validate37.errors = [{instancePath:instancePath+"/transparency",schemaPath:"#/properties/transparency/enum",keyword:"enum",params:{allowedValues: schema12.properties.transparency.enum},message:"must be equal to one of the allowed values",schema:schema12.properties.transparency.enum,parentSchema:schema12.properties.transparency,data:data9}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.turnOf !== undefined){
let data10 = data.turnOf;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data10)){
var valid2 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
const _errs21 = errors;
if(!(validate23(data10[i1], {instancePath:instancePath+"/turnOf/" + i1,parentData:data10,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid2 = _errs21 === errors;
if(!valid2){
break;
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/turnOf",schemaPath:"#/properties/turnOf/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.turnOf.type,parentSchema:schema12.properties.turnOf,data:data10}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.take !== undefined){
let data12 = data.take;
const _errs22 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate37.errors = [{instancePath:instancePath+"/take",schemaPath:"#/properties/take/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema12.properties.take.type,parentSchema:schema12.properties.take,data:data12}];
return false;
}
if(errors === _errs22){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
validate37.errors = [{instancePath:instancePath+"/take",schemaPath:"#/properties/take/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema12.properties.take,data:data12}];
return false;
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.after !== undefined){
let data13 = data.after;
const _errs24 = errors;
if(errors === _errs24){
if(Array.isArray(data13)){
var valid3 = true;
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
const _errs26 = errors;
if(typeof data14 !== "string"){
validate37.errors = [{instancePath:instancePath+"/after/" + i2,schemaPath:"#/properties/after/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.after.items.type,parentSchema:schema12.properties.after.items,data:data14}];
return false;
}
var valid3 = _errs26 === errors;
if(!valid3){
break;
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.after.type,parentSchema:schema12.properties.after,data:data13}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.calls !== undefined){
let data15 = data.calls;
const _errs28 = errors;
if(errors === _errs28){
if(Array.isArray(data15)){
var valid4 = true;
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
let data16 = data15[i3];
const _errs30 = errors;
if(errors === _errs30){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing1;
if(((data16.call === undefined) && (missing1 = "call")) || ((data16.count === undefined) && (missing1 = "count"))){
validate37.errors = [{instancePath:instancePath+"/calls/" + i3,schemaPath:"#/properties/calls/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'",schema:schema12.properties.calls.items.required,parentSchema:schema12.properties.calls.items,data:data16}];
return false;
}
else {
const _errs32 = errors;
for(const key1 in data16){
if(!((key1 === "call") || (key1 === "count"))){
validate37.errors = [{instancePath:instancePath+"/calls/" + i3,schemaPath:"#/properties/calls/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema12.properties.calls.items,data:data16}];
return false;
break;
}
}
if(_errs32 === errors){
if(data16.call !== undefined){
let data17 = data16.call;
const _errs33 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate37.errors = [{instancePath:instancePath+"/calls/" + i3+"/call",schemaPath:"#/properties/calls/items/properties/call/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema12.properties.calls.items.properties.call.type,parentSchema:schema12.properties.calls.items.properties.call,data:data17}];
return false;
}
if(errors === _errs33){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
validate37.errors = [{instancePath:instancePath+"/calls/" + i3+"/call",schemaPath:"#/properties/calls/items/properties/call/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema12.properties.calls.items.properties.call,data:data17}];
return false;
}
}
}
var valid5 = _errs33 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data16.count !== undefined){
let data18 = data16.count;
const _errs35 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate37.errors = [{instancePath:instancePath+"/calls/" + i3+"/count",schemaPath:"#/properties/calls/items/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema12.properties.calls.items.properties.count.type,parentSchema:schema12.properties.calls.items.properties.count,data:data18}];
return false;
}
if(errors === _errs35){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 1 || isNaN(data18)){
validate37.errors = [{instancePath:instancePath+"/calls/" + i3+"/count",schemaPath:"#/properties/calls/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema12.properties.calls.items.properties.count,data:data18}];
return false;
}
}
}
var valid5 = _errs35 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/calls/" + i3,schemaPath:"#/properties/calls/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.properties.calls.items.type,parentSchema:schema12.properties.calls.items,data:data16}];
return false;
}
}
var valid4 = _errs30 === errors;
if(!valid4){
break;
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.calls.type,parentSchema:schema12.properties.calls,data:data15}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cost !== undefined){
const _errs37 = errors;
if(!(validate40(data.cost, {instancePath:instancePath+"/cost",parentData:data,parentDataProperty:"cost",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.batchCost !== undefined){
const _errs38 = errors;
if(!(validate40(data.batchCost, {instancePath:instancePath+"/batchCost",parentData:data,parentDataProperty:"batchCost",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate37.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}

const schema14 = {"description":"What the plan was asked for. Default: this plan was not saved to be applied.","type":"object","additionalProperties":false,"required":["again","rebuy","replacePaid"],"properties":{"only":{"description":"The assets it is for. Default: all.","type":"array","items":{"$ref":"#/definitions/assetId"}},"again":{"description":"Assets that get a new take though nothing changed.","type":"array","items":{"$ref":"#/definitions/assetId"}},"rebuy":{"description":"Assets that are bought again because their bytes are nowhere.","type":"array","items":{"$ref":"#/definitions/assetId"}},"replacePaid":{"description":"Whether free pictures may replace paid ones.","type":"boolean"}}};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.again === undefined) && (missing0 = "again")) || ((data.rebuy === undefined) && (missing0 = "rebuy"))) || ((data.replacePaid === undefined) && (missing0 = "replacePaid"))){
validate46.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema14.required,parentSchema:schema14,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "only") || (key0 === "again")) || (key0 === "rebuy")) || (key0 === "replacePaid"))){
validate46.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema14,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.only !== undefined){
let data0 = data.only;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate23(data0[i0], {instancePath:instancePath+"/only/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/only",schemaPath:"#/properties/only/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema14.properties.only.type,parentSchema:schema14.properties.only,data:data0}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.again !== undefined){
let data2 = data.again;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs7 = errors;
if(!(validate23(data2[i1], {instancePath:instancePath+"/again/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/again",schemaPath:"#/properties/again/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema14.properties.again.type,parentSchema:schema14.properties.again,data:data2}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rebuy !== undefined){
let data4 = data.rebuy;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data4)){
var valid3 = true;
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
const _errs10 = errors;
if(!(validate23(data4[i2], {instancePath:instancePath+"/rebuy/" + i2,parentData:data4,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid3 = _errs10 === errors;
if(!valid3){
break;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/rebuy",schemaPath:"#/properties/rebuy/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema14.properties.rebuy.type,parentSchema:schema14.properties.rebuy,data:data4}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.replacePaid !== undefined){
let data6 = data.replacePaid;
const _errs11 = errors;
if(typeof data6 !== "boolean"){
validate46.errors = [{instancePath:instancePath+"/replacePaid",schemaPath:"#/properties/replacePaid/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema14.properties.replacePaid.type,parentSchema:schema14.properties.replacePaid,data:data6}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate46.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data}];
return false;
}
}
validate46.errors = vErrors;
return errors === 0;
}

const schema15 = {"description":"What the plan was made from, so that it is applied to nothing else. Default: this plan was not saved to be applied.","type":"object","additionalProperties":false,"required":["manifest","inputs","lock"],"properties":{"manifest":{"description":"Digests of the manifest and of the files it includes, by path; line ends do not count.","type":"object","additionalProperties":{"$ref":"#/definitions/digest"}},"inputs":{"description":"Digests of the pictures that go into jobs, by path.","type":"object","additionalProperties":{"$ref":"#/definitions/digest"}},"lock":{"description":"The digest of what is locked.","type":"string","pattern":"^[0-9a-f]{64}$"}}};
const schema16 = {"description":"SHA-256, lower-case hex.","type":"string","pattern":"^[0-9a-f]{64}$"};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern1.test(data)){
validate52.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\"",schema:"^[0-9a-f]{64}$",parentSchema:schema16,data}];
return false;
}
}
else {
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}


function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.manifest === undefined) && (missing0 = "manifest")) || ((data.inputs === undefined) && (missing0 = "inputs"))) || ((data.lock === undefined) && (missing0 = "lock"))){
validate51.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema15.required,parentSchema:schema15,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "manifest") || (key0 === "inputs")) || (key0 === "lock"))){
validate51.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema15,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.manifest !== undefined){
let data0 = data.manifest;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
const _errs5 = errors;
if(!(validate52(data0[key1], {instancePath:instancePath+"/manifest/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/manifest",schemaPath:"#/properties/manifest/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.properties.manifest.type,parentSchema:schema15.properties.manifest,data:data0}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inputs !== undefined){
let data2 = data.inputs;
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key2 in data2){
const _errs9 = errors;
if(!(validate52(data2[key2], {instancePath:instancePath+"/inputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.properties.inputs.type,parentSchema:schema15.properties.inputs,data:data2}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lock !== undefined){
let data4 = data.lock;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
validate51.errors = [{instancePath:instancePath+"/lock",schemaPath:"#/properties/lock/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\"",schema:"^[0-9a-f]{64}$",parentSchema:schema15.properties.lock,data:data4}];
return false;
}
}
else {
validate51.errors = [{instancePath:instancePath+"/lock",schemaPath:"#/properties/lock/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.lock.type,parentSchema:schema15.properties.lock,data:data4}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate51.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.type,parentSchema:schema15,data}];
return false;
}
}
validate51.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:genlock:schema:plan:1" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.version === undefined) && (missing0 = "version")) || ((data.assets === undefined) && (missing0 = "assets"))) || ((data.jobs === undefined) && (missing0 = "jobs"))) || ((data.calls === undefined) && (missing0 = "calls"))) || ((data.images === undefined) && (missing0 = "images"))) || ((data.cost === undefined) && (missing0 = "cost"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema6.required,parentSchema:schema6,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema6,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
let data0 = data.version;
const _errs2 = errors;
if(1 !== data0){
validate21.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema6.properties.version,data:data0}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assets !== undefined){
let data1 = data.assets;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate22(data1[i0], {instancePath:instancePath+"/assets/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/assets",schemaPath:"#/properties/assets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.assets.type,parentSchema:schema6.properties.assets,data:data1}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.moves !== undefined){
let data3 = data.moves;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data3)){
var valid2 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
const _errs8 = errors;
if(!(validate33(data3[i1], {instancePath:instancePath+"/moves/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/moves",schemaPath:"#/properties/moves/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.moves.type,parentSchema:schema6.properties.moves,data:data3}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.jobs !== undefined){
let data5 = data.jobs;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data5)){
var valid3 = true;
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
const _errs11 = errors;
if(!(validate37(data5[i2], {instancePath:instancePath+"/jobs/" + i2,parentData:data5,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid3 = _errs11 === errors;
if(!valid3){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.jobs.type,parentSchema:schema6.properties.jobs,data:data5}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.calls !== undefined){
let data7 = data.calls;
const _errs12 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate21.errors = [{instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema6.properties.calls.type,parentSchema:schema6.properties.calls,data:data7}];
return false;
}
if(errors === _errs12){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate21.errors = [{instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties.calls,data:data7}];
return false;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.images !== undefined){
let data8 = data.images;
const _errs14 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate21.errors = [{instancePath:instancePath+"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema6.properties.images.type,parentSchema:schema6.properties.images,data:data8}];
return false;
}
if(errors === _errs14){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
validate21.errors = [{instancePath:instancePath+"/images",schemaPath:"#/properties/images/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties.images,data:data8}];
return false;
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cost !== undefined){
const _errs16 = errors;
if(!(validate40(data.cost, {instancePath:instancePath+"/cost",parentData:data,parentDataProperty:"cost",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.batchCost !== undefined){
const _errs17 = errors;
if(!(validate40(data.batchCost, {instancePath:instancePath+"/batchCost",parentData:data,parentDataProperty:"batchCost",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.request !== undefined){
const _errs18 = errors;
if(!(validate46(data.request, {instancePath:instancePath+"/request",parentData:data,parentDataProperty:"request",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.basis !== undefined){
const _errs19 = errors;
if(!(validate51(data.basis, {instancePath:instancePath+"/basis",parentData:data,parentDataProperty:"basis",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.type,parentSchema:schema6,data}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
