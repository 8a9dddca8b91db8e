// Made from schemas/order.schema.json by schemas/generate.ts; edit the schema.
import ucs2lengthModule from "ajv/dist/runtime/ucs2length.js";
const ucs2length = typeof ucs2lengthModule === "function" ? { default: ucs2lengthModule } : ucs2lengthModule;
"use strict";
/** @type {import("../../manifest/validation-error.ts").Validate} */
export const validateOrder = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:genlock:schema:order:1","title":"genlock order","description":"One paid call as data: what a worker finds in the queue.","type":"object","additionalProperties":false,"required":["version","key","take","call","assets","provider","model","maxCost","repeats","request"],"properties":{"version":{"description":"The version of this format.","const":1},"key":{"description":"The job's key.","type":"string","pattern":"^[0-9a-f]{64}$"},"take":{"description":"The take, from 0.","type":"integer","minimum":0,"maximum":1000000},"call":{"description":"The call within the take, from 0.","type":"integer","minimum":0,"maximum":1000000},"assets":{"description":"Asset ids, for the ledger.","type":"array","maxItems":10000,"items":{"type":"string","pattern":"^[a-z0-9_/-]{1,180}$","description":"An asset's id."}},"provider":{"description":"The provider's name.","type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,99}$"},"model":{"description":"The model, as the service spells it.","type":"string","minLength":1,"maxLength":200},"maxCost":{"description":"US dollars reserved for it; null: nobody knows.","type":["number","null"],"minimum":0},"repeats":{"description":"Reservations that may have been paid and may be made again.","type":"array","maxItems":1000,"items":{"type":"string","maxLength":100,"description":"A reservation's id in the ledger."}},"request":{"$ref":"#/definitions/request"}},"definitions":{"input":{"description":"A picture that goes in, by the digest of its bytes. Default: none.","type":"object","additionalProperties":false,"required":["role","digest","mediaType","byteLength"],"properties":{"role":{"description":"`base` is what is edited or varied; `reference` is looked at only.","enum":["base","reference"]},"label":{"description":"What the prompt calls it. Default: nobody says.","type":"string","maxLength":1000},"digest":{"description":"Lower-case hex SHA-256 of its bytes.","type":"string","pattern":"^[0-9a-f]{64}$"},"mediaType":{"description":"Its media type.","type":"string","pattern":"^[a-z]+/[a-z0-9.+-]{1,60}$"},"byteLength":{"description":"Bytes.","type":"integer","minimum":1},"width":{"description":"Pixels. Default: nobody says.","type":"integer","minimum":1},"height":{"description":"Pixels. Default: nobody says.","type":"integer","minimum":1},"hasAlpha":{"description":"Whether any pixel may be transparent. Default: nobody says.","type":"boolean"}}},"request":{"description":"What the model is asked for. What is absent was not written.","type":"object","additionalProperties":false,"required":["operation","api","prompt","count","partialImages","images","params"],"properties":{"operation":{"description":"What is done.","enum":["generate","edit","variation"]},"api":{"description":"Which interface of the service is used.","enum":["images","responses"]},"prompt":{"description":"The whole text to draw.","type":"string","maxLength":200000},"count":{"description":"Pictures wanted.","type":"integer","minimum":1,"maximum":100},"size":{"description":"`WIDTHxHEIGHT` in pixels, or `auto`. Default: nobody says.","type":"string","maxLength":100},"quality":{"description":"A quality of the model. Default: nobody says.","type":"string","maxLength":100},"backdrop":{"description":"The colour of the backdrop that is taken out afterwards. Default: nobody says.","type":"string","pattern":"^#[0-9a-f]{6}$"},"background":{"description":"Its background. Default: nobody says.","type":"string","maxLength":100},"outputFormat":{"description":"Its file format. Default: nobody says.","type":"string","maxLength":100},"outputCompression":{"description":"How much it is compressed. Default: nobody says.","type":"integer","minimum":0,"maximum":100},"moderation":{"description":"How strictly the service looks at it. Default: nobody says.","type":"string","maxLength":100},"inputFidelity":{"description":"How closely inputs are kept to. Default: nobody says.","type":"string","maxLength":100},"partialImages":{"description":"Partial pictures to stream.","type":"integer","minimum":0,"maximum":3},"responses":{"description":"Settings of the Responses API. Default: nobody says.","type":"object","additionalProperties":false,"properties":{"model":{"description":"The main model. Default: nobody says.","type":"string","maxLength":100},"action":{"description":"What it is to do. Default: nobody says.","enum":["auto","generate","edit"]},"maxOutputTokens":{"description":"Tokens it may write. Default: nobody says.","type":"integer","minimum":1}}},"images":{"description":"The pictures that go in, bases first.","type":"array","maxItems":64,"items":{"$ref":"#/definitions/input"}},"mask":{"$ref":"#/definitions/input"},"continues":{"description":"The turn of a conversation that this one goes on from. Default: none.","type":"object","additionalProperties":false,"required":["image"],"properties":{"handle":{"description":"What the service gave to remember it by. Default: nobody says."},"image":{"$ref":"#/definitions/input"}}},"params":{"description":"Settings that are passed through by name.","type":"object"},"seed":{"description":"The same for the same call. Default: nobody says.","type":"string","maxLength":200}}}}};
const func2 = Object.prototype.hasOwnProperty;
const func3 = ucs2length.default;
const pattern0 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern1 = new RegExp("^[a-z0-9_/-]{1,180}$", "u");
const pattern2 = new RegExp("^[a-z0-9][a-z0-9._-]{0,99}$", "u");
const schema7 = {"description":"What the model is asked for. What is absent was not written.","type":"object","additionalProperties":false,"required":["operation","api","prompt","count","partialImages","images","params"],"properties":{"operation":{"description":"What is done.","enum":["generate","edit","variation"]},"api":{"description":"Which interface of the service is used.","enum":["images","responses"]},"prompt":{"description":"The whole text to draw.","type":"string","maxLength":200000},"count":{"description":"Pictures wanted.","type":"integer","minimum":1,"maximum":100},"size":{"description":"`WIDTHxHEIGHT` in pixels, or `auto`. Default: nobody says.","type":"string","maxLength":100},"quality":{"description":"A quality of the model. Default: nobody says.","type":"string","maxLength":100},"backdrop":{"description":"The colour of the backdrop that is taken out afterwards. Default: nobody says.","type":"string","pattern":"^#[0-9a-f]{6}$"},"background":{"description":"Its background. Default: nobody says.","type":"string","maxLength":100},"outputFormat":{"description":"Its file format. Default: nobody says.","type":"string","maxLength":100},"outputCompression":{"description":"How much it is compressed. Default: nobody says.","type":"integer","minimum":0,"maximum":100},"moderation":{"description":"How strictly the service looks at it. Default: nobody says.","type":"string","maxLength":100},"inputFidelity":{"description":"How closely inputs are kept to. Default: nobody says.","type":"string","maxLength":100},"partialImages":{"description":"Partial pictures to stream.","type":"integer","minimum":0,"maximum":3},"responses":{"description":"Settings of the Responses API. Default: nobody says.","type":"object","additionalProperties":false,"properties":{"model":{"description":"The main model. Default: nobody says.","type":"string","maxLength":100},"action":{"description":"What it is to do. Default: nobody says.","enum":["auto","generate","edit"]},"maxOutputTokens":{"description":"Tokens it may write. Default: nobody says.","type":"integer","minimum":1}}},"images":{"description":"The pictures that go in, bases first.","type":"array","maxItems":64,"items":{"$ref":"#/definitions/input"}},"mask":{"$ref":"#/definitions/input"},"continues":{"description":"The turn of a conversation that this one goes on from. Default: none.","type":"object","additionalProperties":false,"required":["image"],"properties":{"handle":{"description":"What the service gave to remember it by. Default: nobody says."},"image":{"$ref":"#/definitions/input"}}},"params":{"description":"Settings that are passed through by name.","type":"object"},"seed":{"description":"The same for the same call. Default: nobody says.","type":"string","maxLength":200}}};
const pattern3 = new RegExp("^#[0-9a-f]{6}$", "u");
const schema8 = {"description":"A picture that goes in, by the digest of its bytes. Default: none.","type":"object","additionalProperties":false,"required":["role","digest","mediaType","byteLength"],"properties":{"role":{"description":"`base` is what is edited or varied; `reference` is looked at only.","enum":["base","reference"]},"label":{"description":"What the prompt calls it. Default: nobody says.","type":"string","maxLength":1000},"digest":{"description":"Lower-case hex SHA-256 of its bytes.","type":"string","pattern":"^[0-9a-f]{64}$"},"mediaType":{"description":"Its media type.","type":"string","pattern":"^[a-z]+/[a-z0-9.+-]{1,60}$"},"byteLength":{"description":"Bytes.","type":"integer","minimum":1},"width":{"description":"Pixels. Default: nobody says.","type":"integer","minimum":1},"height":{"description":"Pixels. Default: nobody says.","type":"integer","minimum":1},"hasAlpha":{"description":"Whether any pixel may be transparent. Default: nobody says.","type":"boolean"}}};
const pattern5 = new RegExp("^[a-z]+/[a-z0-9.+-]{1,60}$", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.role === undefined) && (missing0 = "role")) || ((data.digest === undefined) && (missing0 = "digest"))) || ((data.mediaType === undefined) && (missing0 = "mediaType"))) || ((data.byteLength === undefined) && (missing0 = "byteLength"))){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema8.required,parentSchema:schema8,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "role") || (key0 === "label")) || (key0 === "digest")) || (key0 === "mediaType")) || (key0 === "byteLength")) || (key0 === "width")) || (key0 === "height")) || (key0 === "hasAlpha"))){
validate23.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema8,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.role !== undefined){
let data0 = data.role;
const _errs2 = errors;
if(!((data0 === "base") || (data0 === "reference"))){
validate23.errors = [{instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema8.properties.role.enum},message:"must be equal to one of the allowed values",schema:schema8.properties.role.enum,parentSchema:schema8.properties.role,data:data0}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.label !== undefined){
let data1 = data.label;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func3(data1) > 1000){
validate23.errors = [{instancePath:instancePath+"/label",schemaPath:"#/properties/label/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema8.properties.label,data:data1}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema8.properties.label.type,parentSchema:schema8.properties.label,data:data1}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digest !== undefined){
let data2 = data.digest;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
validate23.errors = [{instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\"",schema:"^[0-9a-f]{64}$",parentSchema:schema8.properties.digest,data:data2}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema8.properties.digest.type,parentSchema:schema8.properties.digest,data:data2}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mediaType !== undefined){
let data3 = data.mediaType;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
validate23.errors = [{instancePath:instancePath+"/mediaType",schemaPath:"#/properties/mediaType/pattern",keyword:"pattern",params:{pattern: "^[a-z]+/[a-z0-9.+-]{1,60}$"},message:"must match pattern \""+"^[a-z]+/[a-z0-9.+-]{1,60}$"+"\"",schema:"^[a-z]+/[a-z0-9.+-]{1,60}$",parentSchema:schema8.properties.mediaType,data:data3}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/mediaType",schemaPath:"#/properties/mediaType/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema8.properties.mediaType.type,parentSchema:schema8.properties.mediaType,data:data3}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.byteLength !== undefined){
let data4 = data.byteLength;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate23.errors = [{instancePath:instancePath+"/byteLength",schemaPath:"#/properties/byteLength/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema8.properties.byteLength.type,parentSchema:schema8.properties.byteLength,data:data4}];
return false;
}
if(errors === _errs9){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
validate23.errors = [{instancePath:instancePath+"/byteLength",schemaPath:"#/properties/byteLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema8.properties.byteLength,data:data4}];
return false;
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.width !== undefined){
let data5 = data.width;
const _errs11 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate23.errors = [{instancePath:instancePath+"/width",schemaPath:"#/properties/width/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema8.properties.width.type,parentSchema:schema8.properties.width,data:data5}];
return false;
}
if(errors === _errs11){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
validate23.errors = [{instancePath:instancePath+"/width",schemaPath:"#/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema8.properties.width,data:data5}];
return false;
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.height !== undefined){
let data6 = data.height;
const _errs13 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate23.errors = [{instancePath:instancePath+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema8.properties.height.type,parentSchema:schema8.properties.height,data:data6}];
return false;
}
if(errors === _errs13){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
validate23.errors = [{instancePath:instancePath+"/height",schemaPath:"#/properties/height/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema8.properties.height,data:data6}];
return false;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hasAlpha !== undefined){
let data7 = data.hasAlpha;
const _errs15 = errors;
if(typeof data7 !== "boolean"){
validate23.errors = [{instancePath:instancePath+"/hasAlpha",schemaPath:"#/properties/hasAlpha/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema8.properties.hasAlpha.type,parentSchema:schema8.properties.hasAlpha,data:data7}];
return false;
}
var valid0 = _errs15 === errors;
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
else {
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema8.type,parentSchema:schema8,data}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.operation === undefined) && (missing0 = "operation")) || ((data.api === undefined) && (missing0 = "api"))) || ((data.prompt === undefined) && (missing0 = "prompt"))) || ((data.count === undefined) && (missing0 = "count"))) || ((data.partialImages === undefined) && (missing0 = "partialImages"))) || ((data.images === undefined) && (missing0 = "images"))) || ((data.params === undefined) && (missing0 = "params"))){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema7.required,parentSchema:schema7,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema7.properties, key0))){
validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema7,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.operation !== undefined){
let data0 = data.operation;
const _errs2 = errors;
if(!(((data0 === "generate") || (data0 === "edit")) || (data0 === "variation"))){
validate22.errors = [{instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/enum",keyword:"enum",params:{allowedValues: schema7.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema7.properties.operation.enum,parentSchema:schema7.properties.operation,data:data0}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.api !== undefined){
let data1 = data.api;
const _errs3 = errors;
if(!((data1 === "images") || (data1 === "responses"))){
validate22.errors = [{instancePath:instancePath+"/api",schemaPath:"#/properties/api/enum",keyword:"enum",params:{allowedValues: schema7.properties.api.enum},message:"must be equal to one of the allowed values",schema:schema7.properties.api.enum,parentSchema:schema7.properties.api,data:data1}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prompt !== undefined){
let data2 = data.prompt;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data2 === "string"){
if(func3(data2) > 200000){
validate22.errors = [{instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/maxLength",keyword:"maxLength",params:{limit: 200000},message:"must NOT have more than 200000 characters",schema:200000,parentSchema:schema7.properties.prompt,data:data2}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.properties.prompt.type,parentSchema:schema7.properties.prompt,data:data2}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.count !== undefined){
let data3 = data.count;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate22.errors = [{instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema7.properties.count.type,parentSchema:schema7.properties.count,data:data3}];
return false;
}
if(errors === _errs6){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
validate22.errors = [{instancePath:instancePath+"/count",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema7.properties.count,data:data3}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate22.errors = [{instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema7.properties.count,data:data3}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined){
let data4 = data.size;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data4 === "string"){
if(func3(data4) > 100){
validate22.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema7.properties.size,data:data4}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.properties.size.type,parentSchema:schema7.properties.size,data:data4}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quality !== undefined){
let data5 = data.quality;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data5 === "string"){
if(func3(data5) > 100){
validate22.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema7.properties.quality,data:data5}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.properties.quality.type,parentSchema:schema7.properties.quality,data:data5}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.backdrop !== undefined){
let data6 = data.backdrop;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
validate22.errors = [{instancePath:instancePath+"/backdrop",schemaPath:"#/properties/backdrop/pattern",keyword:"pattern",params:{pattern: "^#[0-9a-f]{6}$"},message:"must match pattern \""+"^#[0-9a-f]{6}$"+"\"",schema:"^#[0-9a-f]{6}$",parentSchema:schema7.properties.backdrop,data:data6}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/backdrop",schemaPath:"#/properties/backdrop/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.properties.backdrop.type,parentSchema:schema7.properties.backdrop,data:data6}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.background !== undefined){
let data7 = data.background;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data7 === "string"){
if(func3(data7) > 100){
validate22.errors = [{instancePath:instancePath+"/background",schemaPath:"#/properties/background/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema7.properties.background,data:data7}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/background",schemaPath:"#/properties/background/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.properties.background.type,parentSchema:schema7.properties.background,data:data7}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outputFormat !== undefined){
let data8 = data.outputFormat;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data8 === "string"){
if(func3(data8) > 100){
validate22.errors = [{instancePath:instancePath+"/outputFormat",schemaPath:"#/properties/outputFormat/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema7.properties.outputFormat,data:data8}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/outputFormat",schemaPath:"#/properties/outputFormat/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.properties.outputFormat.type,parentSchema:schema7.properties.outputFormat,data:data8}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outputCompression !== undefined){
let data9 = data.outputCompression;
const _errs18 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate22.errors = [{instancePath:instancePath+"/outputCompression",schemaPath:"#/properties/outputCompression/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema7.properties.outputCompression.type,parentSchema:schema7.properties.outputCompression,data:data9}];
return false;
}
if(errors === _errs18){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 100 || isNaN(data9)){
validate22.errors = [{instancePath:instancePath+"/outputCompression",schemaPath:"#/properties/outputCompression/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema7.properties.outputCompression,data:data9}];
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
validate22.errors = [{instancePath:instancePath+"/outputCompression",schemaPath:"#/properties/outputCompression/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema7.properties.outputCompression,data:data9}];
return false;
}
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.moderation !== undefined){
let data10 = data.moderation;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data10 === "string"){
if(func3(data10) > 100){
validate22.errors = [{instancePath:instancePath+"/moderation",schemaPath:"#/properties/moderation/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema7.properties.moderation,data:data10}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/moderation",schemaPath:"#/properties/moderation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.properties.moderation.type,parentSchema:schema7.properties.moderation,data:data10}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inputFidelity !== undefined){
let data11 = data.inputFidelity;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data11 === "string"){
if(func3(data11) > 100){
validate22.errors = [{instancePath:instancePath+"/inputFidelity",schemaPath:"#/properties/inputFidelity/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema7.properties.inputFidelity,data:data11}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/inputFidelity",schemaPath:"#/properties/inputFidelity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.properties.inputFidelity.type,parentSchema:schema7.properties.inputFidelity,data:data11}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.partialImages !== undefined){
let data12 = data.partialImages;
const _errs24 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate22.errors = [{instancePath:instancePath+"/partialImages",schemaPath:"#/properties/partialImages/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema7.properties.partialImages.type,parentSchema:schema7.properties.partialImages,data:data12}];
return false;
}
if(errors === _errs24){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 3 || isNaN(data12)){
validate22.errors = [{instancePath:instancePath+"/partialImages",schemaPath:"#/properties/partialImages/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3},message:"must be <= 3",schema:3,parentSchema:schema7.properties.partialImages,data:data12}];
return false;
}
else {
if(data12 < 0 || isNaN(data12)){
validate22.errors = [{instancePath:instancePath+"/partialImages",schemaPath:"#/properties/partialImages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema7.properties.partialImages,data:data12}];
return false;
}
}
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.responses !== undefined){
let data13 = data.responses;
const _errs26 = errors;
if(errors === _errs26){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
const _errs28 = errors;
for(const key1 in data13){
if(!(((key1 === "model") || (key1 === "action")) || (key1 === "maxOutputTokens"))){
validate22.errors = [{instancePath:instancePath+"/responses",schemaPath:"#/properties/responses/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema7.properties.responses,data:data13}];
return false;
break;
}
}
if(_errs28 === errors){
if(data13.model !== undefined){
let data14 = data13.model;
const _errs29 = errors;
if(errors === _errs29){
if(typeof data14 === "string"){
if(func3(data14) > 100){
validate22.errors = [{instancePath:instancePath+"/responses/model",schemaPath:"#/properties/responses/properties/model/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema7.properties.responses.properties.model,data:data14}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/responses/model",schemaPath:"#/properties/responses/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.properties.responses.properties.model.type,parentSchema:schema7.properties.responses.properties.model,data:data14}];
return false;
}
}
var valid1 = _errs29 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data13.action !== undefined){
let data15 = data13.action;
const _errs31 = errors;
if(!(((data15 === "auto") || (data15 === "generate")) || (data15 === "edit"))){
validate22.errors = [{instancePath:instancePath+"/responses/action",schemaPath:"#/properties/responses/properties/action/enum",keyword:"enum",params:{allowedValues: schema7.properties.responses.properties.action.enum},message:"must be equal to one of the allowed values",schema:schema7.properties.responses.properties.action.enum,parentSchema:schema7.properties.responses.properties.action,data:data15}];
return false;
}
var valid1 = _errs31 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data13.maxOutputTokens !== undefined){
let data16 = data13.maxOutputTokens;
const _errs32 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate22.errors = [{instancePath:instancePath+"/responses/maxOutputTokens",schemaPath:"#/properties/responses/properties/maxOutputTokens/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema7.properties.responses.properties.maxOutputTokens.type,parentSchema:schema7.properties.responses.properties.maxOutputTokens,data:data16}];
return false;
}
if(errors === _errs32){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 1 || isNaN(data16)){
validate22.errors = [{instancePath:instancePath+"/responses/maxOutputTokens",schemaPath:"#/properties/responses/properties/maxOutputTokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema7.properties.responses.properties.maxOutputTokens,data:data16}];
return false;
}
}
}
var valid1 = _errs32 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/responses",schemaPath:"#/properties/responses/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.properties.responses.type,parentSchema:schema7.properties.responses,data:data13}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.images !== undefined){
let data17 = data.images;
const _errs34 = errors;
if(errors === _errs34){
if(Array.isArray(data17)){
if(data17.length > 64){
validate22.errors = [{instancePath:instancePath+"/images",schemaPath:"#/properties/images/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items",schema:64,parentSchema:schema7.properties.images,data:data17}];
return false;
}
else {
var valid2 = true;
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
const _errs36 = errors;
if(!(validate23(data17[i0], {instancePath:instancePath+"/images/" + i0,parentData:data17,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid2 = _errs36 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema7.properties.images.type,parentSchema:schema7.properties.images,data:data17}];
return false;
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mask !== undefined){
const _errs37 = errors;
if(!(validate23(data.mask, {instancePath:instancePath+"/mask",parentData:data,parentDataProperty:"mask",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.continues !== undefined){
let data20 = data.continues;
const _errs38 = errors;
if(errors === _errs38){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing1;
if((data20.image === undefined) && (missing1 = "image")){
validate22.errors = [{instancePath:instancePath+"/continues",schemaPath:"#/properties/continues/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'",schema:schema7.properties.continues.required,parentSchema:schema7.properties.continues,data:data20}];
return false;
}
else {
const _errs40 = errors;
for(const key2 in data20){
if(!((key2 === "handle") || (key2 === "image"))){
validate22.errors = [{instancePath:instancePath+"/continues",schemaPath:"#/properties/continues/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema7.properties.continues,data:data20}];
return false;
break;
}
}
if(_errs40 === errors){
if(data20.image !== undefined){
if(!(validate23(data20.image, {instancePath:instancePath+"/continues/image",parentData:data20,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/continues",schemaPath:"#/properties/continues/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.properties.continues.type,parentSchema:schema7.properties.continues,data:data20}];
return false;
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.params !== undefined){
let data22 = data.params;
const _errs42 = errors;
if(!(data22 && typeof data22 == "object" && !Array.isArray(data22))){
validate22.errors = [{instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.properties.params.type,parentSchema:schema7.properties.params,data:data22}];
return false;
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seed !== undefined){
let data23 = data.seed;
const _errs44 = errors;
if(errors === _errs44){
if(typeof data23 === "string"){
if(func3(data23) > 200){
validate22.errors = [{instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema7.properties.seed,data:data23}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.properties.seed.type,parentSchema:schema7.properties.seed,data:data23}];
return false;
}
}
var valid0 = _errs44 === errors;
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


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:genlock:schema:order:1" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.version === undefined) && (missing0 = "version")) || ((data.key === undefined) && (missing0 = "key"))) || ((data.take === undefined) && (missing0 = "take"))) || ((data.call === undefined) && (missing0 = "call"))) || ((data.assets === undefined) && (missing0 = "assets"))) || ((data.provider === undefined) && (missing0 = "provider"))) || ((data.model === undefined) && (missing0 = "model"))) || ((data.maxCost === undefined) && (missing0 = "maxCost"))) || ((data.repeats === undefined) && (missing0 = "repeats"))) || ((data.request === undefined) && (missing0 = "request"))){
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
if(data.key !== undefined){
let data1 = data.key;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
validate21.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\"",schema:"^[0-9a-f]{64}$",parentSchema:schema6.properties.key,data:data1}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.key.type,parentSchema:schema6.properties.key,data:data1}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.take !== undefined){
let data2 = data.take;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate21.errors = [{instancePath:instancePath+"/take",schemaPath:"#/properties/take/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema6.properties.take.type,parentSchema:schema6.properties.take,data:data2}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
validate21.errors = [{instancePath:instancePath+"/take",schemaPath:"#/properties/take/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema6.properties.take,data:data2}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate21.errors = [{instancePath:instancePath+"/take",schemaPath:"#/properties/take/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties.take,data:data2}];
return false;
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.call !== undefined){
let data3 = data.call;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate21.errors = [{instancePath:instancePath+"/call",schemaPath:"#/properties/call/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema6.properties.call.type,parentSchema:schema6.properties.call,data:data3}];
return false;
}
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
validate21.errors = [{instancePath:instancePath+"/call",schemaPath:"#/properties/call/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema6.properties.call,data:data3}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate21.errors = [{instancePath:instancePath+"/call",schemaPath:"#/properties/call/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties.call,data:data3}];
return false;
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assets !== undefined){
let data4 = data.assets;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
if(data4.length > 10000){
validate21.errors = [{instancePath:instancePath+"/assets",schemaPath:"#/properties/assets/maxItems",keyword:"maxItems",params:{limit: 10000},message:"must NOT have more than 10000 items",schema:10000,parentSchema:schema6.properties.assets,data:data4}];
return false;
}
else {
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs11 = errors;
if(errors === _errs11){
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
validate21.errors = [{instancePath:instancePath+"/assets/" + i0,schemaPath:"#/properties/assets/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9_/-]{1,180}$"},message:"must match pattern \""+"^[a-z0-9_/-]{1,180}$"+"\"",schema:"^[a-z0-9_/-]{1,180}$",parentSchema:schema6.properties.assets.items,data:data5}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/assets/" + i0,schemaPath:"#/properties/assets/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.assets.items.type,parentSchema:schema6.properties.assets.items,data:data5}];
return false;
}
}
var valid1 = _errs11 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/assets",schemaPath:"#/properties/assets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.assets.type,parentSchema:schema6.properties.assets,data:data4}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provider !== undefined){
let data6 = data.provider;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data6 === "string"){
if(!pattern2.test(data6)){
validate21.errors = [{instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,99}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,99}$"+"\"",schema:"^[a-z0-9][a-z0-9._-]{0,99}$",parentSchema:schema6.properties.provider,data:data6}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.provider.type,parentSchema:schema6.properties.provider,data:data6}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model !== undefined){
let data7 = data.model;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data7 === "string"){
if(func3(data7) > 200){
validate21.errors = [{instancePath:instancePath+"/model",schemaPath:"#/properties/model/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema6.properties.model,data:data7}];
return false;
}
else {
if(func3(data7) < 1){
validate21.errors = [{instancePath:instancePath+"/model",schemaPath:"#/properties/model/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema6.properties.model,data:data7}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.model.type,parentSchema:schema6.properties.model,data:data7}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxCost !== undefined){
let data8 = data.maxCost;
const _errs17 = errors;
if((!((typeof data8 == "number") && (isFinite(data8)))) && (data8 !== null)){
validate21.errors = [{instancePath:instancePath+"/maxCost",schemaPath:"#/properties/maxCost/type",keyword:"type",params:{type: schema6.properties.maxCost.type},message:"must be number,null",schema:schema6.properties.maxCost.type,parentSchema:schema6.properties.maxCost,data:data8}];
return false;
}
if(errors === _errs17){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
validate21.errors = [{instancePath:instancePath+"/maxCost",schemaPath:"#/properties/maxCost/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties.maxCost,data:data8}];
return false;
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.repeats !== undefined){
let data9 = data.repeats;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data9)){
if(data9.length > 1000){
validate21.errors = [{instancePath:instancePath+"/repeats",schemaPath:"#/properties/repeats/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema6.properties.repeats,data:data9}];
return false;
}
else {
var valid2 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
const _errs21 = errors;
if(errors === _errs21){
if(typeof data10 === "string"){
if(func3(data10) > 100){
validate21.errors = [{instancePath:instancePath+"/repeats/" + i1,schemaPath:"#/properties/repeats/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema6.properties.repeats.items,data:data10}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/repeats/" + i1,schemaPath:"#/properties/repeats/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.repeats.items.type,parentSchema:schema6.properties.repeats.items,data:data10}];
return false;
}
}
var valid2 = _errs21 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/repeats",schemaPath:"#/properties/repeats/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.repeats.type,parentSchema:schema6.properties.repeats,data:data9}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.request !== undefined){
const _errs23 = errors;
if(!(validate22(data.request, {instancePath:instancePath+"/request",parentData:data,parentDataProperty:"request",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs23 === errors;
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
