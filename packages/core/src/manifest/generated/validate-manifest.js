// Made from schemas/manifest.schema.json by schemas/generate.ts; edit the schema.
import ucs2lengthModule from "ajv/dist/runtime/ucs2length.js";
const ucs2length = typeof ucs2lengthModule === "function" ? { default: ucs2lengthModule } : ucs2lengthModule;
"use strict";
/** @type {import("../validation-error.ts").Validate} */
export const validateManifest = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:genlock:schema:manifest:1","title":"genlock manifest","description":"Which pictures a site or game needs.","type":"object","additionalProperties":false,"required":["version"],"properties":{"version":{"description":"The version of this format. Required.","const":1,"default":1},"provider":{"description":"The provider of every asset that does not name its own. Default: draft, which is free and needs no key.","type":"string","pattern":"^[a-z][a-z0-9-]{0,63}$","default":"draft"},"providers":{"$ref":"#/definitions/providers"},"originals":{"description":"The folder of the pictures, relative to this file. Default: genlock.","type":"string","minLength":1,"maxLength":500,"default":"genlock"},"budget":{"$ref":"#/definitions/budget"},"defaults":{"$ref":"#/definitions/defaults"},"styles":{"$ref":"#/definitions/styles"},"assets":{"$ref":"#/definitions/assets"},"include":{"$ref":"#/definitions/include"}},"definitions":{"styleName":{"description":"A style's name: letters, digits, `-` and `_`, a letter first, at most 64.","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},"input":{"description":"A picture that goes into a request: an asset, a file, a URL or an uploaded file.","type":["string","object"],"allOf":[{"if":{"type":["string"]},"then":{"type":"string","minLength":1,"maxLength":1000,"description":"With a dot or a leading `./` a file relative to this file, else an asset id; what begins with `https://` or `data:` is a URL."}},{"if":{"type":["object"]},"then":{"oneOf":[{"required":["asset"]},{"required":["file"]},{"required":["url"]},{"required":["file_id"]}],"allOf":[{"if":{"required":["asset"],"not":{"anyOf":[{"required":["file"]},{"required":["url"]},{"required":["file_id"]}]}},"then":{"type":"object","additionalProperties":false,"required":["asset"],"description":"Another asset; its current original is used.","properties":{"asset":{"description":"The asset's id. Required.","type":"string","minLength":1,"maxLength":180},"label":{"description":"What the prompt calls this picture. Default: none.","type":"string","minLength":1,"maxLength":200}}}},{"if":{"required":["file"],"not":{"anyOf":[{"required":["asset"]},{"required":["url"]},{"required":["file_id"]}]}},"then":{"type":"object","additionalProperties":false,"required":["file"],"description":"A picture in the repository.","properties":{"file":{"description":"The file, relative to this file. Required.","type":"string","minLength":1,"maxLength":1000},"label":{"description":"What the prompt calls this picture. Default: none.","type":"string","minLength":1,"maxLength":200}}}},{"if":{"required":["url"],"not":{"anyOf":[{"required":["asset"]},{"required":["file"]},{"required":["file_id"]}]}},"then":{"type":"object","additionalProperties":false,"required":["url"],"description":"A picture elsewhere; fetched only by `genlock fetch`.","properties":{"url":{"description":"An https URL or a data URL. Required.","type":"string","minLength":1,"maxLength":20971520},"label":{"description":"What the prompt calls this picture. Default: none.","type":"string","minLength":1,"maxLength":200}}}},{"if":{"required":["file_id"],"not":{"anyOf":[{"required":["asset"]},{"required":["file"]},{"required":["url"]}]}},"then":{"type":"object","additionalProperties":false,"required":["file_id"],"description":"A picture already uploaded to the service.","properties":{"file_id":{"description":"The id the service gave an uploaded file; it means nothing to another account. Required.","type":"string","minLength":1,"maxLength":200},"label":{"description":"What the prompt calls this picture. Default: none.","type":"string","minLength":1,"maxLength":200}}}}]}}]},"mask":{"type":"object","additionalProperties":false,"required":["file"],"description":"A mask file and which of its colours may be edited.","properties":{"file":{"description":"The file, relative to this file. Required.","type":"string","minLength":1,"maxLength":1000},"edit":{"description":"The colour that marks what may change; `transparent` reads the file's alpha. Default: transparent.","enum":["black","white","transparent"],"default":"transparent"}}},"responses":{"type":"object","additionalProperties":false,"description":"Settings of the Responses API.","properties":{"model":{"description":"The main model, which writes the prompt. Default: the provider's own.","type":"string","minLength":1,"maxLength":200},"action":{"description":"Whether the tool draws anew or edits. Default: auto.","enum":["auto","generate","edit"],"default":"auto"},"max_output_tokens":{"description":"Tokens the main model may write, at least 16. Default: the provider's own; always set where a spending cap holds.","type":"integer","minimum":16,"maximum":1000000}}},"derivatives":{"type":"object","additionalProperties":false,"description":"What is made of an original. Never larger than it.","properties":{"widths":{"description":"Widths in pixels, each at most the original's; a larger one is cut to the original's width. Default: the original's width.","type":"array","minItems":1,"maxItems":32,"items":{"description":"A width in pixels.","type":"integer","minimum":1,"maximum":16384}},"formats":{"description":"File formats, best first; the last is the one old browsers get. Default: avif, webp and the original's own.","type":"array","minItems":1,"maxItems":4,"uniqueItems":true,"items":{"description":"A file format.","type":"string","enum":["avif","webp","jpeg","png"]}},"quality":{"description":"1 to 100 for every lossy format, or one number for each. Default: avif 50, webp 80, jpeg 80.","type":["number","object"],"allOf":[{"if":{"type":["number"]},"then":{"type":"integer","minimum":1,"maximum":100,"description":"One number for all."}},{"if":{"type":["object"]},"then":{"type":"object","additionalProperties":false,"description":"One number for each format.","properties":{"avif":{"description":"1 to 100 for avif. Default: 50.","type":"integer","minimum":1,"maximum":100,"default":50},"webp":{"description":"1 to 100 for webp. Default: 80.","type":"integer","minimum":1,"maximum":100,"default":80},"jpeg":{"description":"1 to 100 for jpeg. Default: 80.","type":"integer","minimum":1,"maximum":100,"default":80}}}}]}}},"style":{"type":"object","additionalProperties":false,"description":"Texts around the prompt, shared references and settings.","properties":{"before":{"description":"Text put before the prompt. Default: none.","type":"string","minLength":1,"maxLength":64000},"after":{"description":"Text put after the prompt. Default: none.","type":"string","minLength":1,"maxLength":64000},"references":{"description":"Pictures every asset of this style looks at. Default: none.","type":"array","minItems":1,"maxItems":16,"items":{"$ref":"#/definitions/input"}},"provider":{"description":"Which provider draws this. Default: the manifest's top-level `provider`.","type":"string","pattern":"^[a-z][a-z0-9-]{0,63}$"},"api":{"description":"Which face of the service is spoken to: `images` for one picture from one request, `responses` for edits in several turns. Default: images.","enum":["images","responses"],"default":"images"},"model":{"description":"The image model, as the service spells it. Default: the provider's own default model.","type":"string","minLength":1,"maxLength":200},"responses":{"description":"Settings of the Responses API that are not settings of the picture; read only with `api: responses`. Default: none.","$ref":"#/definitions/responses"},"size":{"description":"Pixels as `WIDTHxHEIGHT`, or `auto` to leave it to the model. Default: the provider's own.","type":"string","pattern":"^(auto|[1-9][0-9]{0,4}x[1-9][0-9]{0,4})$","examples":["1024x1024","1536x1024","auto"]},"quality":{"description":"How much work the model puts in, in the model's own words. Default: auto, the model decides.","type":"string","minLength":1,"maxLength":40,"examples":["low","medium","high","auto"]},"background":{"description":"Whether the background is see-through. `transparent` needs a model that can do it, and png or webp. Default: auto, the model decides.","enum":["auto","transparent","opaque"]},"output_format":{"description":"The file format asked for. Default: png.","enum":["png","jpeg","webp","gif","svg"],"default":"png"},"output_compression":{"description":"0 to 100; lower is smaller and worse. Only with jpeg and webp. Default: 100.","type":"integer","minimum":0,"maximum":100,"default":100},"moderation":{"description":"How strictly the service filters. Default: auto.","enum":["auto","low"],"default":"auto"},"input_fidelity":{"description":"How closely an edit keeps its inputs, where the model has the setting. Default: low.","enum":["low","high"]},"partial_images":{"description":"How many unfinished pictures to stream while this one is drawn, 0 to 3. They cost a little and are only shown. Default: 0.","type":"integer","minimum":0,"maximum":3,"default":0},"candidates":{"description":"How many pictures to buy and choose from, 1 to 100. Raising it later buys only the difference. Default: 1.","type":"integer","minimum":1,"maximum":100,"default":1},"params":{"description":"Anything newer or rarer, passed to the service by name as written; what is not known gets a warning. Default: none.","type":"object","propertyNames":{"description":"A parameter's name: letters, digits, `_`, `.` and `-`, a letter first, at most 64.","pattern":"^[A-Za-z][A-Za-z0-9_.-]{0,63}$"},"additionalProperties":true,"default":{}}}},"styles":{"description":"Styles by name. Default: none.","type":"object","default":{},"propertyNames":{"description":"A style's name: letters, digits, `-` and `_`, a letter first, at most 64.","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},"additionalProperties":{"$ref":"#/definitions/style"}},"asset":{"description":"A picture: its prompt, or everything about it.","type":["string","object"],"allOf":[{"if":{"type":["string"]},"then":{"type":"string","minLength":1,"maxLength":64000,"description":"The prompt."}},{"if":{"type":["object"]},"then":{"$ref":"#/definitions/assetSettings"}}]},"assetSettings":{"type":"object","additionalProperties":false,"description":"Everything about a picture.","properties":{"prompt":{"description":"What to draw. `${name}` is replaced by a matrix value; `$${` is a literal `${`. Default: none; an asset has one of prompt, prompt_file, turns or variation.","type":"string","minLength":1,"maxLength":64000},"prompt_file":{"description":"A text file with the prompt, relative to this file. Its line ends are normalised. Default: none.","type":"string","minLength":1,"maxLength":1000},"style":{"description":"The style, or several applied left to right: texts around the prompt, shared references and settings. Default: what `defaults` says, else none.","type":["string","array"],"allOf":[{"if":{"type":["string"]},"then":{"$ref":"#/definitions/styleName"}},{"if":{"type":["array"]},"then":{"type":"array","items":{"description":"A style's name: letters, digits, `-` and `_`, a letter first, at most 64.","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},"maxItems":16,"uniqueItems":true,"description":"Several styles; later ones win where settings collide."}}]},"references":{"description":"Pictures the model looks at; labels reach the prompt by position. Default: none.","type":"array","minItems":1,"maxItems":16,"items":{"$ref":"#/definitions/input"}},"edit":{"description":"The asset or file to edit, or up to 16 of them, the main one first. A text with a dot or a leading `./` is a file, any other is an asset id. Default: none.","type":["object","string","array"],"allOf":[{"if":{"type":["object","string"]},"then":{"$ref":"#/definitions/input"}},{"if":{"type":["array"]},"then":{"type":"array","minItems":1,"maxItems":16,"items":{"$ref":"#/definitions/input"},"description":"Several inputs, the main one first."}}]},"mask":{"description":"Where an edit may change the picture: a PNG whose transparent pixels are edited, or a black and white file. Default: everywhere.","type":["string","object"],"allOf":[{"if":{"type":["string"]},"then":{"type":"string","minLength":1,"maxLength":1000,"description":"A file with alpha, relative to this file."}},{"if":{"type":["object"]},"then":{"$ref":"#/definitions/mask"}}]},"region":{"description":"The rectangle an edit may change, as [left, top, right, bottom], each from 0 to 1. Default: everywhere.","type":"array","items":{"description":"One edge, from 0 to 1.","type":"number","minimum":0,"maximum":1},"minItems":4,"maxItems":4},"preserve_outside":{"description":"Put the source's own pixels back outside the mask or region, so that they are identical. Default: false.","default":false,"type":["boolean","object"],"allOf":[{"if":{"type":["boolean"]},"then":{"type":"boolean","description":"Whether to."}},{"if":{"type":["object"]},"then":{"type":"object","additionalProperties":false,"description":"With settings.","properties":{"feather":{"description":"Pixels over which the edge is blended. Default: 0.","type":"integer","minimum":0,"maximum":512,"default":0}}}}]},"variation":{"description":"The asset or file to vary, without words; only old models can. Default: none.","$ref":"#/definitions/input"},"turns":{"description":"A conversation: each text changes the picture of the one before, and each is bought once. Default: none.","type":"array","minItems":1,"maxItems":50,"items":{"type":"string","minLength":1,"maxLength":64000,"description":"What this turn says."}},"matrix":{"description":"Makes one asset for each combination: `{name}` in the id, `${name}` in texts. A list of values, or a map from id part to text. Default: none.","type":"object","minProperties":1,"maxProperties":8,"propertyNames":{"description":"A variable's name: lower-case letters, digits and `_`, a letter first, at most 32.","pattern":"^[a-z][a-z0-9_]{0,31}$"},"additionalProperties":{"description":"The values of one variable.","type":["array","object"],"allOf":[{"if":{"type":["array"]},"then":{"type":"array","minItems":1,"maxItems":10000,"uniqueItems":true,"items":{"description":"A value.","type":["string","integer"]},"description":"The values, used in ids and texts alike."}},{"if":{"type":["object"]},"then":{"type":"object","minProperties":1,"maxProperties":10000,"additionalProperties":{"description":"The text that stands for the id part.","type":"string","minLength":1,"maxLength":64000},"description":"From id part to the text that stands for it."}}]}},"provider":{"description":"Which provider draws this. Default: the manifest's top-level `provider`.","type":"string","pattern":"^[a-z][a-z0-9-]{0,63}$"},"api":{"description":"Which face of the service is spoken to: `images` for one picture from one request, `responses` for edits in several turns. Default: images.","enum":["images","responses"],"default":"images"},"model":{"description":"The image model, as the service spells it. Default: the provider's own default model.","type":"string","minLength":1,"maxLength":200},"responses":{"description":"Settings of the Responses API that are not settings of the picture; read only with `api: responses`. Default: none.","$ref":"#/definitions/responses"},"size":{"description":"Pixels as `WIDTHxHEIGHT`, or `auto` to leave it to the model. Default: the provider's own.","type":"string","pattern":"^(auto|[1-9][0-9]{0,4}x[1-9][0-9]{0,4})$","examples":["1024x1024","1536x1024","auto"]},"quality":{"description":"How much work the model puts in, in the model's own words. Default: auto, the model decides.","type":"string","minLength":1,"maxLength":40,"examples":["low","medium","high","auto"]},"background":{"description":"Whether the background is see-through. `transparent` needs a model that can do it, and png or webp. Default: auto, the model decides.","enum":["auto","transparent","opaque"]},"output_format":{"description":"The file format asked for. Default: png.","enum":["png","jpeg","webp","gif","svg"],"default":"png"},"output_compression":{"description":"0 to 100; lower is smaller and worse. Only with jpeg and webp. Default: 100.","type":"integer","minimum":0,"maximum":100,"default":100},"moderation":{"description":"How strictly the service filters. Default: auto.","enum":["auto","low"],"default":"auto"},"input_fidelity":{"description":"How closely an edit keeps its inputs, where the model has the setting. Default: low.","enum":["low","high"]},"partial_images":{"description":"How many unfinished pictures to stream while this one is drawn, 0 to 3. They cost a little and are only shown. Default: 0.","type":"integer","minimum":0,"maximum":3,"default":0},"candidates":{"description":"How many pictures to buy and choose from, 1 to 100. Raising it later buys only the difference. Default: 1.","type":"integer","minimum":1,"maximum":100,"default":1},"params":{"description":"Anything newer or rarer, passed to the service by name as written; what is not known gets a warning. Default: none.","type":"object","propertyNames":{"description":"A parameter's name: letters, digits, `_`, `.` and `-`, a letter first, at most 64.","pattern":"^[A-Za-z][A-Za-z0-9_.-]{0,63}$"},"additionalProperties":true,"default":{}},"alt":{"description":"What the picture shows, for people who cannot see it. Default: none, which is a warning unless `decorative`.","type":"string","minLength":1,"maxLength":4000},"decorative":{"description":"Says that the picture adds nothing for people who cannot see it: its alt text is empty. Default: false.","type":"boolean","default":false},"derivatives":{"description":"Which widths and formats are made of the original, for free and as often as needed; `false` for none. Default: what `defaults` says, else none.","type":["boolean","object"],"allOf":[{"if":{"type":["boolean"]},"then":{"const":false,"description":"No derivatives: the original alone."}},{"if":{"type":["object"]},"then":{"$ref":"#/definitions/derivatives"}}]}},"oneOf":[{"required":["prompt"],"description":"Has `prompt`."},{"required":["prompt_file"],"description":"Has `prompt_file`."},{"required":["turns"],"description":"Has `turns`."},{"required":["variation"],"description":"Has `variation`."}],"allOf":[{"not":{"required":["alt","decorative"],"properties":{"decorative":{"const":true}}},"description":"Not both alt text and decorative."},{"not":{"required":["mask","region"]},"description":"Not both mask and region."}],"dependencies":{"mask":["edit"],"region":["edit"]}},"assets":{"description":"Pictures by id: lower-case letters, digits, `-`, `_`, with `/` between parts. Default: none.","type":"object","default":{},"propertyNames":{"description":"An asset's id: lower-case letters, digits, `-` and `_`, with `/` between parts; `{name}` is a variable of its matrix.","pattern":"^[a-z0-9{][a-z0-9_{}-]*(/[a-z0-9{][a-z0-9_{}-]*)*$","maxLength":180},"additionalProperties":{"$ref":"#/definitions/asset"}},"include":{"description":"Files that add `styles` and `assets`, relative to this file. Default: none.","type":"array","default":[],"maxItems":1000,"uniqueItems":true,"items":{"description":"A file, relative to this one, inside the manifest's folder.","type":"string","minLength":1,"maxLength":1000}},"providerSettings":{"type":"object","additionalProperties":false,"description":"How fast a provider is asked. Keys, URLs and headers never stand in a manifest.","properties":{"concurrency":{"description":"Calls under way at once, 1 to 256. Default: 4.","type":"integer","minimum":1,"maximum":256,"default":4},"imagesPerMinute":{"description":"Images asked for in any minute, at least 1. Default: no limit.","type":"number","minimum":1,"maximum":100000},"timeouts":{"type":"object","additionalProperties":false,"description":"Seconds after which a call is given up; what was sent by then counts as maybe paid. Default: the provider's own.","properties":{"answer":{"description":"Seconds until the answer begins. Default: the provider's own.","type":"number","exclusiveMinimum":0,"maximum":86400},"idle":{"description":"Seconds without a byte once it has begun. Default: the provider's own.","type":"number","exclusiveMinimum":0,"maximum":86400},"total":{"description":"Seconds for the whole call. Default: the provider's own.","type":"number","exclusiveMinimum":0,"maximum":86400}}}}},"providers":{"description":"Settings by provider name. Default: none.","type":"object","default":{},"propertyNames":{"description":"A provider's name: lower-case letters, digits and `-`, a letter first, at most 64.","pattern":"^[a-z][a-z0-9-]{0,63}$"},"additionalProperties":{"$ref":"#/definitions/providerSettings"}},"budget":{"type":"object","additionalProperties":false,"description":"Caps in US dollars; what could go over one is not bought. Default: none.","properties":{"perRun":{"description":"US dollars one run may cost. Default: no cap.","type":"number","minimum":0,"maximum":1000000},"perDay":{"description":"US dollars all runs of a day (UTC) on this machine may cost. Default: no cap.","type":"number","minimum":0,"maximum":1000000},"perAsset":{"description":"US dollars one asset may cost in one run. Default: no cap.","type":"number","minimum":0,"maximum":1000000}}},"defaults":{"type":"object","additionalProperties":false,"description":"Settings for every asset that does not say otherwise. Default: none.","properties":{"provider":{"description":"Which provider draws this. Default: the manifest's top-level `provider`.","type":"string","pattern":"^[a-z][a-z0-9-]{0,63}$"},"api":{"description":"Which face of the service is spoken to: `images` for one picture from one request, `responses` for edits in several turns. Default: images.","enum":["images","responses"],"default":"images"},"model":{"description":"The image model, as the service spells it. Default: the provider's own default model.","type":"string","minLength":1,"maxLength":200},"responses":{"description":"Settings of the Responses API that are not settings of the picture; read only with `api: responses`. Default: none.","$ref":"#/definitions/responses"},"size":{"description":"Pixels as `WIDTHxHEIGHT`, or `auto` to leave it to the model. Default: the provider's own.","type":"string","pattern":"^(auto|[1-9][0-9]{0,4}x[1-9][0-9]{0,4})$","examples":["1024x1024","1536x1024","auto"]},"quality":{"description":"How much work the model puts in, in the model's own words. Default: auto, the model decides.","type":"string","minLength":1,"maxLength":40,"examples":["low","medium","high","auto"]},"background":{"description":"Whether the background is see-through. `transparent` needs a model that can do it, and png or webp. Default: auto, the model decides.","enum":["auto","transparent","opaque"]},"output_format":{"description":"The file format asked for. Default: png.","enum":["png","jpeg","webp","gif","svg"],"default":"png"},"output_compression":{"description":"0 to 100; lower is smaller and worse. Only with jpeg and webp. Default: 100.","type":"integer","minimum":0,"maximum":100,"default":100},"moderation":{"description":"How strictly the service filters. Default: auto.","enum":["auto","low"],"default":"auto"},"input_fidelity":{"description":"How closely an edit keeps its inputs, where the model has the setting. Default: low.","enum":["low","high"]},"partial_images":{"description":"How many unfinished pictures to stream while this one is drawn, 0 to 3. They cost a little and are only shown. Default: 0.","type":"integer","minimum":0,"maximum":3,"default":0},"candidates":{"description":"How many pictures to buy and choose from, 1 to 100. Raising it later buys only the difference. Default: 1.","type":"integer","minimum":1,"maximum":100,"default":1},"params":{"description":"Anything newer or rarer, passed to the service by name as written; what is not known gets a warning. Default: none.","type":"object","propertyNames":{"description":"A parameter's name: letters, digits, `_`, `.` and `-`, a letter first, at most 64.","pattern":"^[A-Za-z][A-Za-z0-9_.-]{0,63}$"},"additionalProperties":true,"default":{}},"style":{"description":"The style, or several applied left to right: texts around the prompt, shared references and settings. Default: what `defaults` says, else none.","type":["string","array"],"allOf":[{"if":{"type":["string"]},"then":{"$ref":"#/definitions/styleName"}},{"if":{"type":["array"]},"then":{"type":"array","items":{"description":"A style's name: letters, digits, `-` and `_`, a letter first, at most 64.","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},"maxItems":16,"uniqueItems":true,"description":"Several styles; later ones win where settings collide."}}]},"derivatives":{"description":"Which widths and formats are made of the original, for free and as often as needed; `false` for none. Default: what `defaults` says, else none.","type":["boolean","object"],"allOf":[{"if":{"type":["boolean"]},"then":{"const":false,"description":"No derivatives: the original alone."}},{"if":{"type":["object"]},"then":{"$ref":"#/definitions/derivatives"}}]}}},"fragment":{"type":"object","additionalProperties":false,"description":"A file named by `include`.","properties":{"include":{"$ref":"#/definitions/include"},"styles":{"$ref":"#/definitions/styles"},"assets":{"$ref":"#/definitions/assets"}}}}};
const func2 = Object.prototype.hasOwnProperty;
const func3 = ucs2length.default;
const pattern0 = new RegExp("^[a-z][a-z0-9-]{0,63}$", "u");
const schema7 = {"description":"Settings by provider name. Default: none.","type":"object","default":{},"propertyNames":{"description":"A provider's name: lower-case letters, digits and `-`, a letter first, at most 64.","pattern":"^[a-z][a-z0-9-]{0,63}$"},"additionalProperties":{"$ref":"#/definitions/providerSettings"}};
const schema8 = {"type":"object","additionalProperties":false,"description":"How fast a provider is asked. Keys, URLs and headers never stand in a manifest.","properties":{"concurrency":{"description":"Calls under way at once, 1 to 256. Default: 4.","type":"integer","minimum":1,"maximum":256,"default":4},"imagesPerMinute":{"description":"Images asked for in any minute, at least 1. Default: no limit.","type":"number","minimum":1,"maximum":100000},"timeouts":{"type":"object","additionalProperties":false,"description":"Seconds after which a call is given up; what was sent by then counts as maybe paid. Default: the provider's own.","properties":{"answer":{"description":"Seconds until the answer begins. Default: the provider's own.","type":"number","exclusiveMinimum":0,"maximum":86400},"idle":{"description":"Seconds without a byte once it has begun. Default: the provider's own.","type":"number","exclusiveMinimum":0,"maximum":86400},"total":{"description":"Seconds for the whole call. Default: the provider's own.","type":"number","exclusiveMinimum":0,"maximum":86400}}}}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "concurrency") || (key0 === "imagesPerMinute")) || (key0 === "timeouts"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.concurrency !== undefined){
let data0 = data.concurrency;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/concurrency",schemaPath:"#/properties/concurrency/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema8.properties.concurrency.type,parentSchema:schema8.properties.concurrency,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 256 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/concurrency",schemaPath:"#/properties/concurrency/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256},message:"must be <= 256",schema:256,parentSchema:schema8.properties.concurrency,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/concurrency",schemaPath:"#/properties/concurrency/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema8.properties.concurrency,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.imagesPerMinute !== undefined){
let data1 = data.imagesPerMinute;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100000 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/imagesPerMinute",schemaPath:"#/properties/imagesPerMinute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema8.properties.imagesPerMinute,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/imagesPerMinute",schemaPath:"#/properties/imagesPerMinute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema8.properties.imagesPerMinute,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/imagesPerMinute",schemaPath:"#/properties/imagesPerMinute/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema8.properties.imagesPerMinute.type,parentSchema:schema8.properties.imagesPerMinute,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.timeouts !== undefined){
let data2 = data.timeouts;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(((key1 === "answer") || (key1 === "idle")) || (key1 === "total"))){
const err7 = {instancePath:instancePath+"/timeouts",schemaPath:"#/properties/timeouts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema8.properties.timeouts,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.answer !== undefined){
let data3 = data2.answer;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 86400 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/timeouts/answer",schemaPath:"#/properties/timeouts/properties/answer/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema8.properties.timeouts.properties.answer,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3 <= 0 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/timeouts/answer",schemaPath:"#/properties/timeouts/properties/answer/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema8.properties.timeouts.properties.answer,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/timeouts/answer",schemaPath:"#/properties/timeouts/properties/answer/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema8.properties.timeouts.properties.answer.type,parentSchema:schema8.properties.timeouts.properties.answer,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.idle !== undefined){
let data4 = data2.idle;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 86400 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/timeouts/idle",schemaPath:"#/properties/timeouts/properties/idle/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema8.properties.timeouts.properties.idle,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4 <= 0 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/timeouts/idle",schemaPath:"#/properties/timeouts/properties/idle/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema8.properties.timeouts.properties.idle,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/timeouts/idle",schemaPath:"#/properties/timeouts/properties/idle/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema8.properties.timeouts.properties.idle.type,parentSchema:schema8.properties.timeouts.properties.idle,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.total !== undefined){
let data5 = data2.total;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 86400 || isNaN(data5)){
const err14 = {instancePath:instancePath+"/timeouts/total",schemaPath:"#/properties/timeouts/properties/total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema8.properties.timeouts.properties.total,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5 <= 0 || isNaN(data5)){
const err15 = {instancePath:instancePath+"/timeouts/total",schemaPath:"#/properties/timeouts/properties/total/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema8.properties.timeouts.properties.total,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/timeouts/total",schemaPath:"#/properties/timeouts/properties/total/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema8.properties.timeouts.properties.total.type,parentSchema:schema8.properties.timeouts.properties.total,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/timeouts",schemaPath:"#/properties/timeouts/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema8.properties.timeouts.type,parentSchema:schema8.properties.timeouts,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema8.type,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern0.test(key0)){
const err0 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema7.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema7.propertyNames,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key1 in data){
if(!(validate23(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.type,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"object","additionalProperties":false,"description":"Caps in US dollars; what could go over one is not bought. Default: none.","properties":{"perRun":{"description":"US dollars one run may cost. Default: no cap.","type":"number","minimum":0,"maximum":1000000},"perDay":{"description":"US dollars all runs of a day (UTC) on this machine may cost. Default: no cap.","type":"number","minimum":0,"maximum":1000000},"perAsset":{"description":"US dollars one asset may cost in one run. Default: no cap.","type":"number","minimum":0,"maximum":1000000}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "perRun") || (key0 === "perDay")) || (key0 === "perAsset"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.perRun !== undefined){
let data0 = data.perRun;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000000 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/perRun",schemaPath:"#/properties/perRun/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema9.properties.perRun,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/perRun",schemaPath:"#/properties/perRun/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema9.properties.perRun,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/perRun",schemaPath:"#/properties/perRun/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.perRun.type,parentSchema:schema9.properties.perRun,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.perDay !== undefined){
let data1 = data.perDay;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/perDay",schemaPath:"#/properties/perDay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema9.properties.perDay,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/perDay",schemaPath:"#/properties/perDay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema9.properties.perDay,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/perDay",schemaPath:"#/properties/perDay/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.perDay.type,parentSchema:schema9.properties.perDay,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.perAsset !== undefined){
let data2 = data.perAsset;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/perAsset",schemaPath:"#/properties/perAsset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema9.properties.perAsset,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/perAsset",schemaPath:"#/properties/perAsset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema9.properties.perAsset,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/perAsset",schemaPath:"#/properties/perAsset/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.perAsset.type,parentSchema:schema9.properties.perAsset,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema9.type,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"object","additionalProperties":false,"description":"Settings for every asset that does not say otherwise. Default: none.","properties":{"provider":{"description":"Which provider draws this. Default: the manifest's top-level `provider`.","type":"string","pattern":"^[a-z][a-z0-9-]{0,63}$"},"api":{"description":"Which face of the service is spoken to: `images` for one picture from one request, `responses` for edits in several turns. Default: images.","enum":["images","responses"],"default":"images"},"model":{"description":"The image model, as the service spells it. Default: the provider's own default model.","type":"string","minLength":1,"maxLength":200},"responses":{"description":"Settings of the Responses API that are not settings of the picture; read only with `api: responses`. Default: none.","$ref":"#/definitions/responses"},"size":{"description":"Pixels as `WIDTHxHEIGHT`, or `auto` to leave it to the model. Default: the provider's own.","type":"string","pattern":"^(auto|[1-9][0-9]{0,4}x[1-9][0-9]{0,4})$","examples":["1024x1024","1536x1024","auto"]},"quality":{"description":"How much work the model puts in, in the model's own words. Default: auto, the model decides.","type":"string","minLength":1,"maxLength":40,"examples":["low","medium","high","auto"]},"background":{"description":"Whether the background is see-through. `transparent` needs a model that can do it, and png or webp. Default: auto, the model decides.","enum":["auto","transparent","opaque"]},"output_format":{"description":"The file format asked for. Default: png.","enum":["png","jpeg","webp","gif","svg"],"default":"png"},"output_compression":{"description":"0 to 100; lower is smaller and worse. Only with jpeg and webp. Default: 100.","type":"integer","minimum":0,"maximum":100,"default":100},"moderation":{"description":"How strictly the service filters. Default: auto.","enum":["auto","low"],"default":"auto"},"input_fidelity":{"description":"How closely an edit keeps its inputs, where the model has the setting. Default: low.","enum":["low","high"]},"partial_images":{"description":"How many unfinished pictures to stream while this one is drawn, 0 to 3. They cost a little and are only shown. Default: 0.","type":"integer","minimum":0,"maximum":3,"default":0},"candidates":{"description":"How many pictures to buy and choose from, 1 to 100. Raising it later buys only the difference. Default: 1.","type":"integer","minimum":1,"maximum":100,"default":1},"params":{"description":"Anything newer or rarer, passed to the service by name as written; what is not known gets a warning. Default: none.","type":"object","propertyNames":{"description":"A parameter's name: letters, digits, `_`, `.` and `-`, a letter first, at most 64.","pattern":"^[A-Za-z][A-Za-z0-9_.-]{0,63}$"},"additionalProperties":true,"default":{}},"style":{"description":"The style, or several applied left to right: texts around the prompt, shared references and settings. Default: what `defaults` says, else none.","type":["string","array"],"allOf":[{"if":{"type":["string"]},"then":{"$ref":"#/definitions/styleName"}},{"if":{"type":["array"]},"then":{"type":"array","items":{"description":"A style's name: letters, digits, `-` and `_`, a letter first, at most 64.","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},"maxItems":16,"uniqueItems":true,"description":"Several styles; later ones win where settings collide."}}]},"derivatives":{"description":"Which widths and formats are made of the original, for free and as often as needed; `false` for none. Default: what `defaults` says, else none.","type":["boolean","object"],"allOf":[{"if":{"type":["boolean"]},"then":{"const":false,"description":"No derivatives: the original alone."}},{"if":{"type":["object"]},"then":{"$ref":"#/definitions/derivatives"}}]}}};
const pattern3 = new RegExp("^(auto|[1-9][0-9]{0,4}x[1-9][0-9]{0,4})$", "u");
const pattern4 = new RegExp("^[A-Za-z][A-Za-z0-9_.-]{0,63}$", "u");
const pattern5 = new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,63}$", "u");
const schema11 = {"type":"object","additionalProperties":false,"description":"Settings of the Responses API.","properties":{"model":{"description":"The main model, which writes the prompt. Default: the provider's own.","type":"string","minLength":1,"maxLength":200},"action":{"description":"Whether the tool draws anew or edits. Default: auto.","enum":["auto","generate","edit"],"default":"auto"},"max_output_tokens":{"description":"Tokens the main model may write, at least 16. Default: the provider's own; always set where a spending cap holds.","type":"integer","minimum":16,"maximum":1000000}}};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "model") || (key0 === "action")) || (key0 === "max_output_tokens"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 === "string"){
if(func3(data0) > 200){
const err1 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.model,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func3(data0) < 1){
const err2 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.model,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.model.type,parentSchema:schema11.properties.model,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.action !== undefined){
let data1 = data.action;
if(!(((data1 === "auto") || (data1 === "generate")) || (data1 === "edit"))){
const err4 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema11.properties.action.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.action.enum,parentSchema:schema11.properties.action,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.max_output_tokens !== undefined){
let data2 = data.max_output_tokens;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.max_output_tokens.type,parentSchema:schema11.properties.max_output_tokens,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema11.properties.max_output_tokens,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2 < 16 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 16},message:"must be >= 16",schema:16,parentSchema:schema11.properties.max_output_tokens,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}

const schema12 = {"description":"A style's name: letters, digits, `-` and `_`, a letter first, at most 64.","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$"};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern5.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":"object","additionalProperties":false,"description":"What is made of an original. Never larger than it.","properties":{"widths":{"description":"Widths in pixels, each at most the original's; a larger one is cut to the original's width. Default: the original's width.","type":"array","minItems":1,"maxItems":32,"items":{"description":"A width in pixels.","type":"integer","minimum":1,"maximum":16384}},"formats":{"description":"File formats, best first; the last is the one old browsers get. Default: avif, webp and the original's own.","type":"array","minItems":1,"maxItems":4,"uniqueItems":true,"items":{"description":"A file format.","type":"string","enum":["avif","webp","jpeg","png"]}},"quality":{"description":"1 to 100 for every lossy format, or one number for each. Default: avif 50, webp 80, jpeg 80.","type":["number","object"],"allOf":[{"if":{"type":["number"]},"then":{"type":"integer","minimum":1,"maximum":100,"description":"One number for all."}},{"if":{"type":["object"]},"then":{"type":"object","additionalProperties":false,"description":"One number for each format.","properties":{"avif":{"description":"1 to 100 for avif. Default: 50.","type":"integer","minimum":1,"maximum":100,"default":50},"webp":{"description":"1 to 100 for webp. Default: 80.","type":"integer","minimum":1,"maximum":100,"default":80},"jpeg":{"description":"1 to 100 for jpeg. Default: 80.","type":"integer","minimum":1,"maximum":100,"default":80}}}}]}}};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "widths") || (key0 === "formats")) || (key0 === "quality"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.widths !== undefined){
let data0 = data.widths;
if(Array.isArray(data0)){
if(data0.length > 32){
const err1 = {instancePath:instancePath+"/widths",schemaPath:"#/properties/widths/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items",schema:32,parentSchema:schema13.properties.widths,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/widths",schemaPath:"#/properties/widths/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema13.properties.widths,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/widths/" + i0,schemaPath:"#/properties/widths/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema13.properties.widths.items.type,parentSchema:schema13.properties.widths.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 16384 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/widths/" + i0,schemaPath:"#/properties/widths/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16384},message:"must be <= 16384",schema:16384,parentSchema:schema13.properties.widths.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/widths/" + i0,schemaPath:"#/properties/widths/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema13.properties.widths.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/widths",schemaPath:"#/properties/widths/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema13.properties.widths.type,parentSchema:schema13.properties.widths,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.formats !== undefined){
let data2 = data.formats;
if(Array.isArray(data2)){
if(data2.length > 4){
const err7 = {instancePath:instancePath+"/formats",schemaPath:"#/properties/formats/maxItems",keyword:"maxItems",params:{limit: 4},message:"must NOT have more than 4 items",schema:4,parentSchema:schema13.properties.formats,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/formats",schemaPath:"#/properties/formats/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema13.properties.formats,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/formats/" + i1,schemaPath:"#/properties/formats/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.formats.items.type,parentSchema:schema13.properties.formats.items,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((((data3 === "avif") || (data3 === "webp")) || (data3 === "jpeg")) || (data3 === "png"))){
const err10 = {instancePath:instancePath+"/formats/" + i1,schemaPath:"#/properties/formats/items/enum",keyword:"enum",params:{allowedValues: schema13.properties.formats.items.enum},message:"must be equal to one of the allowed values",schema:schema13.properties.formats.items.enum,parentSchema:schema13.properties.formats.items,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
let i2 = data2.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data2[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err11 = {instancePath:instancePath+"/formats",schemaPath:"#/properties/formats/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)",schema:true,parentSchema:schema13.properties.formats,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err12 = {instancePath:instancePath+"/formats",schemaPath:"#/properties/formats/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema13.properties.formats.type,parentSchema:schema13.properties.formats,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.quality !== undefined){
let data4 = data.quality;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (!(data4 && typeof data4 == "object" && !Array.isArray(data4)))){
const err13 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: schema13.properties.quality.type},message:"must be number,object",schema:schema13.properties.quality.type,parentSchema:schema13.properties.quality,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const _errs13 = errors;
let valid7 = true;
const _errs14 = errors;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs16 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err15 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/allOf/0/then/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema13.properties.quality.allOf[0].then.type,parentSchema:schema13.properties.quality.allOf[0].then,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 100 || isNaN(data4)){
const err16 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/allOf/0/then/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema13.properties.quality.allOf[0].then,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err17 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/allOf/0/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema13.properties.quality.allOf[0].then,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var _valid0 = _errs16 === errors;
valid7 = _valid0;
}
if(!valid7){
const err18 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema13.properties.quality.allOf[0].if,parentSchema:schema13.properties.quality.allOf[0],data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const _errs19 = errors;
let valid8 = true;
const _errs20 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid1 = _errs20 === errors;
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs22 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!(((key1 === "avif") || (key1 === "webp")) || (key1 === "jpeg"))){
const err20 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/allOf/1/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema13.properties.quality.allOf[1].then,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data4.avif !== undefined){
let data5 = data4.avif;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err21 = {instancePath:instancePath+"/quality/avif",schemaPath:"#/properties/quality/allOf/1/then/properties/avif/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema13.properties.quality.allOf[1].then.properties.avif.type,parentSchema:schema13.properties.quality.allOf[1].then.properties.avif,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 100 || isNaN(data5)){
const err22 = {instancePath:instancePath+"/quality/avif",schemaPath:"#/properties/quality/allOf/1/then/properties/avif/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema13.properties.quality.allOf[1].then.properties.avif,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err23 = {instancePath:instancePath+"/quality/avif",schemaPath:"#/properties/quality/allOf/1/then/properties/avif/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema13.properties.quality.allOf[1].then.properties.avif,data:data5};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data4.webp !== undefined){
let data6 = data4.webp;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err24 = {instancePath:instancePath+"/quality/webp",schemaPath:"#/properties/quality/allOf/1/then/properties/webp/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema13.properties.quality.allOf[1].then.properties.webp.type,parentSchema:schema13.properties.quality.allOf[1].then.properties.webp,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 100 || isNaN(data6)){
const err25 = {instancePath:instancePath+"/quality/webp",schemaPath:"#/properties/quality/allOf/1/then/properties/webp/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema13.properties.quality.allOf[1].then.properties.webp,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err26 = {instancePath:instancePath+"/quality/webp",schemaPath:"#/properties/quality/allOf/1/then/properties/webp/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema13.properties.quality.allOf[1].then.properties.webp,data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data4.jpeg !== undefined){
let data7 = data4.jpeg;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err27 = {instancePath:instancePath+"/quality/jpeg",schemaPath:"#/properties/quality/allOf/1/then/properties/jpeg/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema13.properties.quality.allOf[1].then.properties.jpeg.type,parentSchema:schema13.properties.quality.allOf[1].then.properties.jpeg,data:data7};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 100 || isNaN(data7)){
const err28 = {instancePath:instancePath+"/quality/jpeg",schemaPath:"#/properties/quality/allOf/1/then/properties/jpeg/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema13.properties.quality.allOf[1].then.properties.jpeg,data:data7};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err29 = {instancePath:instancePath+"/quality/jpeg",schemaPath:"#/properties/quality/allOf/1/then/properties/jpeg/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema13.properties.quality.allOf[1].then.properties.jpeg,data:data7};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
}
else {
const err30 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/allOf/1/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.properties.quality.allOf[1].then.type,parentSchema:schema13.properties.quality.allOf[1].then,data:data4};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid1 = _errs22 === errors;
valid8 = _valid1;
}
if(!valid8){
const err31 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema13.properties.quality.allOf[1].if,parentSchema:schema13.properties.quality.allOf[1],data:data4};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema10.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.provider !== undefined){
let data0 = data.provider;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err1 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema10.properties.provider,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema10.properties.provider.type,parentSchema:schema10.properties.provider,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.api !== undefined){
let data1 = data.api;
if(!((data1 === "images") || (data1 === "responses"))){
const err3 = {instancePath:instancePath+"/api",schemaPath:"#/properties/api/enum",keyword:"enum",params:{allowedValues: schema10.properties.api.enum},message:"must be equal to one of the allowed values",schema:schema10.properties.api.enum,parentSchema:schema10.properties.api,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.model !== undefined){
let data2 = data.model;
if(typeof data2 === "string"){
if(func3(data2) > 200){
const err4 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema10.properties.model,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func3(data2) < 1){
const err5 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema10.properties.model,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema10.properties.model.type,parentSchema:schema10.properties.model,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.responses !== undefined){
if(!(validate29(data.responses, {instancePath:instancePath+"/responses",parentData:data,parentDataProperty:"responses",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.size !== undefined){
let data4 = data.size;
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
const err7 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/pattern",keyword:"pattern",params:{pattern: "^(auto|[1-9][0-9]{0,4}x[1-9][0-9]{0,4})$"},message:"must match pattern \""+"^(auto|[1-9][0-9]{0,4}x[1-9][0-9]{0,4})$"+"\"",schema:"^(auto|[1-9][0-9]{0,4}x[1-9][0-9]{0,4})$",parentSchema:schema10.properties.size,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema10.properties.size.type,parentSchema:schema10.properties.size,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.quality !== undefined){
let data5 = data.quality;
if(typeof data5 === "string"){
if(func3(data5) > 40){
const err9 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema10.properties.quality,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func3(data5) < 1){
const err10 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema10.properties.quality,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema10.properties.quality.type,parentSchema:schema10.properties.quality,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.background !== undefined){
let data6 = data.background;
if(!(((data6 === "auto") || (data6 === "transparent")) || (data6 === "opaque"))){
const err12 = {instancePath:instancePath+"/background",schemaPath:"#/properties/background/enum",keyword:"enum",params:{allowedValues: schema10.properties.background.enum},message:"must be equal to one of the allowed values",schema:schema10.properties.background.enum,parentSchema:schema10.properties.background,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.output_format !== undefined){
let data7 = data.output_format;
if(!(((((data7 === "png") || (data7 === "jpeg")) || (data7 === "webp")) || (data7 === "gif")) || (data7 === "svg"))){
const err13 = {instancePath:instancePath+"/output_format",schemaPath:"#/properties/output_format/enum",keyword:"enum",params:{allowedValues: schema10.properties.output_format.enum},message:"must be equal to one of the allowed values",schema:schema10.properties.output_format.enum,parentSchema:schema10.properties.output_format,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.output_compression !== undefined){
let data8 = data.output_compression;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err14 = {instancePath:instancePath+"/output_compression",schemaPath:"#/properties/output_compression/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema10.properties.output_compression.type,parentSchema:schema10.properties.output_compression,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 100 || isNaN(data8)){
const err15 = {instancePath:instancePath+"/output_compression",schemaPath:"#/properties/output_compression/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema10.properties.output_compression,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err16 = {instancePath:instancePath+"/output_compression",schemaPath:"#/properties/output_compression/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema10.properties.output_compression,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.moderation !== undefined){
let data9 = data.moderation;
if(!((data9 === "auto") || (data9 === "low"))){
const err17 = {instancePath:instancePath+"/moderation",schemaPath:"#/properties/moderation/enum",keyword:"enum",params:{allowedValues: schema10.properties.moderation.enum},message:"must be equal to one of the allowed values",schema:schema10.properties.moderation.enum,parentSchema:schema10.properties.moderation,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.input_fidelity !== undefined){
let data10 = data.input_fidelity;
if(!((data10 === "low") || (data10 === "high"))){
const err18 = {instancePath:instancePath+"/input_fidelity",schemaPath:"#/properties/input_fidelity/enum",keyword:"enum",params:{allowedValues: schema10.properties.input_fidelity.enum},message:"must be equal to one of the allowed values",schema:schema10.properties.input_fidelity.enum,parentSchema:schema10.properties.input_fidelity,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.partial_images !== undefined){
let data11 = data.partial_images;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err19 = {instancePath:instancePath+"/partial_images",schemaPath:"#/properties/partial_images/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema10.properties.partial_images.type,parentSchema:schema10.properties.partial_images,data:data11};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 3 || isNaN(data11)){
const err20 = {instancePath:instancePath+"/partial_images",schemaPath:"#/properties/partial_images/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3},message:"must be <= 3",schema:3,parentSchema:schema10.properties.partial_images,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err21 = {instancePath:instancePath+"/partial_images",schemaPath:"#/properties/partial_images/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema10.properties.partial_images,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data.candidates !== undefined){
let data12 = data.candidates;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err22 = {instancePath:instancePath+"/candidates",schemaPath:"#/properties/candidates/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema10.properties.candidates.type,parentSchema:schema10.properties.candidates,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 100 || isNaN(data12)){
const err23 = {instancePath:instancePath+"/candidates",schemaPath:"#/properties/candidates/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema10.properties.candidates,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data12 < 1 || isNaN(data12)){
const err24 = {instancePath:instancePath+"/candidates",schemaPath:"#/properties/candidates/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema10.properties.candidates,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data.params !== undefined){
let data13 = data.params;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key1 in data13){
const _errs24 = errors;
if(typeof key1 === "string"){
if(!pattern4.test(key1)){
const err25 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_.-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_.-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_.-]{0,63}$",parentSchema:schema10.properties.params.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
var valid1 = _errs24 === errors;
if(!valid1){
const err26 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema10.properties.params.propertyNames,parentSchema:schema10.properties.params,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema10.properties.params.type,parentSchema:schema10.properties.params,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.style !== undefined){
let data14 = data.style;
if((typeof data14 !== "string") && (!(Array.isArray(data14)))){
const err28 = {instancePath:instancePath+"/style",schemaPath:"#/properties/style/type",keyword:"type",params:{type: schema10.properties.style.type},message:"must be string,array",schema:schema10.properties.style.type,parentSchema:schema10.properties.style,data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const _errs29 = errors;
let valid3 = true;
const _errs30 = errors;
if(typeof data14 !== "string"){
const err29 = {};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid0 = _errs30 === errors;
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs32 = errors;
if(!(validate31(data14, {instancePath:instancePath+"/style",parentData:data,parentDataProperty:"style",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var _valid0 = _errs32 === errors;
valid3 = _valid0;
}
if(!valid3){
const err30 = {instancePath:instancePath+"/style",schemaPath:"#/properties/style/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema10.properties.style.allOf[0].if,parentSchema:schema10.properties.style.allOf[0],data:data14};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const _errs34 = errors;
let valid4 = true;
const _errs35 = errors;
if(!(Array.isArray(data14))){
const err31 = {};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid1 = _errs35 === errors;
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs37 = errors;
if(Array.isArray(data14)){
if(data14.length > 16){
const err32 = {instancePath:instancePath+"/style",schemaPath:"#/properties/style/allOf/1/then/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items",schema:16,parentSchema:schema10.properties.style.allOf[1].then,data:data14};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
if(typeof data15 === "string"){
if(!pattern5.test(data15)){
const err33 = {instancePath:instancePath+"/style/" + i0,schemaPath:"#/properties/style/allOf/1/then/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema10.properties.style.allOf[1].then.items,data:data15};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/style/" + i0,schemaPath:"#/properties/style/allOf/1/then/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema10.properties.style.allOf[1].then.items.type,parentSchema:schema10.properties.style.allOf[1].then.items,data:data15};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
let i1 = data14.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data14[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err35 = {instancePath:instancePath+"/style",schemaPath:"#/properties/style/allOf/1/then/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema10.properties.style.allOf[1].then,data:data14};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err36 = {instancePath:instancePath+"/style",schemaPath:"#/properties/style/allOf/1/then/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema10.properties.style.allOf[1].then.type,parentSchema:schema10.properties.style.allOf[1].then,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid1 = _errs37 === errors;
valid4 = _valid1;
}
if(!valid4){
const err37 = {instancePath:instancePath+"/style",schemaPath:"#/properties/style/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema10.properties.style.allOf[1].if,parentSchema:schema10.properties.style.allOf[1],data:data14};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.derivatives !== undefined){
let data16 = data.derivatives;
if((typeof data16 !== "boolean") && (!(data16 && typeof data16 == "object" && !Array.isArray(data16)))){
const err38 = {instancePath:instancePath+"/derivatives",schemaPath:"#/properties/derivatives/type",keyword:"type",params:{type: schema10.properties.derivatives.type},message:"must be boolean,object",schema:schema10.properties.derivatives.type,parentSchema:schema10.properties.derivatives,data:data16};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
const _errs44 = errors;
let valid9 = true;
const _errs45 = errors;
if(typeof data16 !== "boolean"){
const err39 = {};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid2 = _errs45 === errors;
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs47 = errors;
if(false !== data16){
const err40 = {instancePath:instancePath+"/derivatives",schemaPath:"#/properties/derivatives/allOf/0/then/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant",schema:false,parentSchema:schema10.properties.derivatives.allOf[0].then,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid2 = _errs47 === errors;
valid9 = _valid2;
}
if(!valid9){
const err41 = {instancePath:instancePath+"/derivatives",schemaPath:"#/properties/derivatives/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema10.properties.derivatives.allOf[0].if,parentSchema:schema10.properties.derivatives.allOf[0],data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
const _errs49 = errors;
let valid10 = true;
const _errs50 = errors;
if(!(data16 && typeof data16 == "object" && !Array.isArray(data16))){
const err42 = {};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid3 = _errs50 === errors;
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs52 = errors;
if(!(validate33(data16, {instancePath:instancePath+"/derivatives",parentData:data,parentDataProperty:"derivatives",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var _valid3 = _errs52 === errors;
valid10 = _valid3;
}
if(!valid10){
const err43 = {instancePath:instancePath+"/derivatives",schemaPath:"#/properties/derivatives/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema10.properties.derivatives.allOf[1].if,parentSchema:schema10.properties.derivatives.allOf[1],data:data16};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema10.type,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

const schema14 = {"description":"Styles by name. Default: none.","type":"object","default":{},"propertyNames":{"description":"A style's name: letters, digits, `-` and `_`, a letter first, at most 64.","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},"additionalProperties":{"$ref":"#/definitions/style"}};
const schema15 = {"type":"object","additionalProperties":false,"description":"Texts around the prompt, shared references and settings.","properties":{"before":{"description":"Text put before the prompt. Default: none.","type":"string","minLength":1,"maxLength":64000},"after":{"description":"Text put after the prompt. Default: none.","type":"string","minLength":1,"maxLength":64000},"references":{"description":"Pictures every asset of this style looks at. Default: none.","type":"array","minItems":1,"maxItems":16,"items":{"$ref":"#/definitions/input"}},"provider":{"description":"Which provider draws this. Default: the manifest's top-level `provider`.","type":"string","pattern":"^[a-z][a-z0-9-]{0,63}$"},"api":{"description":"Which face of the service is spoken to: `images` for one picture from one request, `responses` for edits in several turns. Default: images.","enum":["images","responses"],"default":"images"},"model":{"description":"The image model, as the service spells it. Default: the provider's own default model.","type":"string","minLength":1,"maxLength":200},"responses":{"description":"Settings of the Responses API that are not settings of the picture; read only with `api: responses`. Default: none.","$ref":"#/definitions/responses"},"size":{"description":"Pixels as `WIDTHxHEIGHT`, or `auto` to leave it to the model. Default: the provider's own.","type":"string","pattern":"^(auto|[1-9][0-9]{0,4}x[1-9][0-9]{0,4})$","examples":["1024x1024","1536x1024","auto"]},"quality":{"description":"How much work the model puts in, in the model's own words. Default: auto, the model decides.","type":"string","minLength":1,"maxLength":40,"examples":["low","medium","high","auto"]},"background":{"description":"Whether the background is see-through. `transparent` needs a model that can do it, and png or webp. Default: auto, the model decides.","enum":["auto","transparent","opaque"]},"output_format":{"description":"The file format asked for. Default: png.","enum":["png","jpeg","webp","gif","svg"],"default":"png"},"output_compression":{"description":"0 to 100; lower is smaller and worse. Only with jpeg and webp. Default: 100.","type":"integer","minimum":0,"maximum":100,"default":100},"moderation":{"description":"How strictly the service filters. Default: auto.","enum":["auto","low"],"default":"auto"},"input_fidelity":{"description":"How closely an edit keeps its inputs, where the model has the setting. Default: low.","enum":["low","high"]},"partial_images":{"description":"How many unfinished pictures to stream while this one is drawn, 0 to 3. They cost a little and are only shown. Default: 0.","type":"integer","minimum":0,"maximum":3,"default":0},"candidates":{"description":"How many pictures to buy and choose from, 1 to 100. Raising it later buys only the difference. Default: 1.","type":"integer","minimum":1,"maximum":100,"default":1},"params":{"description":"Anything newer or rarer, passed to the service by name as written; what is not known gets a warning. Default: none.","type":"object","propertyNames":{"description":"A parameter's name: letters, digits, `_`, `.` and `-`, a letter first, at most 64.","pattern":"^[A-Za-z][A-Za-z0-9_.-]{0,63}$"},"additionalProperties":true,"default":{}}}};
const schema16 = {"description":"A picture that goes into a request: an asset, a file, a URL or an uploaded file.","type":["string","object"],"allOf":[{"if":{"type":["string"]},"then":{"type":"string","minLength":1,"maxLength":1000,"description":"With a dot or a leading `./` a file relative to this file, else an asset id; what begins with `https://` or `data:` is a URL."}},{"if":{"type":["object"]},"then":{"oneOf":[{"required":["asset"]},{"required":["file"]},{"required":["url"]},{"required":["file_id"]}],"allOf":[{"if":{"required":["asset"],"not":{"anyOf":[{"required":["file"]},{"required":["url"]},{"required":["file_id"]}]}},"then":{"type":"object","additionalProperties":false,"required":["asset"],"description":"Another asset; its current original is used.","properties":{"asset":{"description":"The asset's id. Required.","type":"string","minLength":1,"maxLength":180},"label":{"description":"What the prompt calls this picture. Default: none.","type":"string","minLength":1,"maxLength":200}}}},{"if":{"required":["file"],"not":{"anyOf":[{"required":["asset"]},{"required":["url"]},{"required":["file_id"]}]}},"then":{"type":"object","additionalProperties":false,"required":["file"],"description":"A picture in the repository.","properties":{"file":{"description":"The file, relative to this file. Required.","type":"string","minLength":1,"maxLength":1000},"label":{"description":"What the prompt calls this picture. Default: none.","type":"string","minLength":1,"maxLength":200}}}},{"if":{"required":["url"],"not":{"anyOf":[{"required":["asset"]},{"required":["file"]},{"required":["file_id"]}]}},"then":{"type":"object","additionalProperties":false,"required":["url"],"description":"A picture elsewhere; fetched only by `genlock fetch`.","properties":{"url":{"description":"An https URL or a data URL. Required.","type":"string","minLength":1,"maxLength":20971520},"label":{"description":"What the prompt calls this picture. Default: none.","type":"string","minLength":1,"maxLength":200}}}},{"if":{"required":["file_id"],"not":{"anyOf":[{"required":["asset"]},{"required":["file"]},{"required":["url"]}]}},"then":{"type":"object","additionalProperties":false,"required":["file_id"],"description":"A picture already uploaded to the service.","properties":{"file_id":{"description":"The id the service gave an uploaded file; it means nothing to another account. Required.","type":"string","minLength":1,"maxLength":200},"label":{"description":"What the prompt calls this picture. Default: none.","type":"string","minLength":1,"maxLength":200}}}}]}}]};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema16.type},message:"must be string,object",schema:schema16.type,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(typeof data !== "string"){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(typeof data === "string"){
if(func3(data) > 1000){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema16.allOf[0].then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func3(data) < 1){
const err3 = {instancePath,schemaPath:"#/allOf/0/then/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema16.allOf[0].then,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.allOf[0].then.type,parentSchema:schema16.allOf[0].then,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err5 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema16.allOf[0].if,parentSchema:schema16.allOf[0],data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const _errs8 = errors;
let valid2 = true;
const _errs9 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
const _errs12 = errors;
let valid3 = false;
let passing0 = null;
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.asset === undefined){
const err7 = {instancePath,schemaPath:"#/allOf/1/then/oneOf/0/required",keyword:"required",params:{missingProperty: "asset"},message:"must have required property '"+"asset"+"'",schema:schema16.allOf[1].then.oneOf[0].required,parentSchema:schema16.allOf[1].then.oneOf[0],data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid2 = _errs13 === errors;
if(_valid2){
valid3 = true;
passing0 = 0;
}
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file === undefined){
const err8 = {instancePath,schemaPath:"#/allOf/1/then/oneOf/1/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema16.allOf[1].then.oneOf[1].required,parentSchema:schema16.allOf[1].then.oneOf[1],data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid2 = _errs14 === errors;
if(_valid2 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid2){
valid3 = true;
passing0 = 1;
}
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
const err9 = {instancePath,schemaPath:"#/allOf/1/then/oneOf/2/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema16.allOf[1].then.oneOf[2].required,parentSchema:schema16.allOf[1].then.oneOf[2],data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid2 = _errs15 === errors;
if(_valid2 && valid3){
valid3 = false;
passing0 = [passing0, 2];
}
else {
if(_valid2){
valid3 = true;
passing0 = 2;
}
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file_id === undefined){
const err10 = {instancePath,schemaPath:"#/allOf/1/then/oneOf/3/required",keyword:"required",params:{missingProperty: "file_id"},message:"must have required property '"+"file_id"+"'",schema:schema16.allOf[1].then.oneOf[3].required,parentSchema:schema16.allOf[1].then.oneOf[3],data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid2 = _errs16 === errors;
if(_valid2 && valid3){
valid3 = false;
passing0 = [passing0, 3];
}
else {
if(_valid2){
valid3 = true;
passing0 = 3;
}
}
}
}
if(!valid3){
const err11 = {instancePath,schemaPath:"#/allOf/1/then/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema16.allOf[1].then.oneOf,parentSchema:schema16.allOf[1].then,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
const _errs18 = errors;
let valid5 = true;
const _errs19 = errors;
const _errs20 = errors;
const _errs21 = errors;
const _errs22 = errors;
let valid7 = false;
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.file === undefined) && (missing0 = "file")){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid4 = _errs23 === errors;
valid7 = valid7 || _valid4;
if(!valid7){
const _errs24 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.url === undefined) && (missing1 = "url")){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid4 = _errs24 === errors;
valid7 = valid7 || _valid4;
if(!valid7){
const _errs25 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.file_id === undefined) && (missing2 = "file_id")){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid4 = _errs25 === errors;
valid7 = valid7 || _valid4;
}
}
if(!valid7){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
var valid6 = _errs21 === errors;
if(valid6){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
if(errors === _errs19){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.asset === undefined) && (missing3 = "asset")){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
var _valid3 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs26 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.asset === undefined){
const err18 = {instancePath,schemaPath:"#/allOf/1/then/allOf/0/then/required",keyword:"required",params:{missingProperty: "asset"},message:"must have required property '"+"asset"+"'",schema:schema16.allOf[1].then.allOf[0].then.required,parentSchema:schema16.allOf[1].then.allOf[0].then,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "asset") || (key0 === "label"))){
const err19 = {instancePath,schemaPath:"#/allOf/1/then/allOf/0/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema16.allOf[1].then.allOf[0].then,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.asset !== undefined){
let data0 = data.asset;
if(typeof data0 === "string"){
if(func3(data0) > 180){
const err20 = {instancePath:instancePath+"/asset",schemaPath:"#/allOf/1/then/allOf/0/then/properties/asset/maxLength",keyword:"maxLength",params:{limit: 180},message:"must NOT have more than 180 characters",schema:180,parentSchema:schema16.allOf[1].then.allOf[0].then.properties.asset,data:data0};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func3(data0) < 1){
const err21 = {instancePath:instancePath+"/asset",schemaPath:"#/allOf/1/then/allOf/0/then/properties/asset/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema16.allOf[1].then.allOf[0].then.properties.asset,data:data0};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/asset",schemaPath:"#/allOf/1/then/allOf/0/then/properties/asset/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.allOf[1].then.allOf[0].then.properties.asset.type,parentSchema:schema16.allOf[1].then.allOf[0].then.properties.asset,data:data0};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.label !== undefined){
let data1 = data.label;
if(typeof data1 === "string"){
if(func3(data1) > 200){
const err23 = {instancePath:instancePath+"/label",schemaPath:"#/allOf/1/then/allOf/0/then/properties/label/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema16.allOf[1].then.allOf[0].then.properties.label,data:data1};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(func3(data1) < 1){
const err24 = {instancePath:instancePath+"/label",schemaPath:"#/allOf/1/then/allOf/0/then/properties/label/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema16.allOf[1].then.allOf[0].then.properties.label,data:data1};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/label",schemaPath:"#/allOf/1/then/allOf/0/then/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.allOf[1].then.allOf[0].then.properties.label.type,parentSchema:schema16.allOf[1].then.allOf[0].then.properties.label,data:data1};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/allOf/1/then/allOf/0/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.allOf[1].then.allOf[0].then.type,parentSchema:schema16.allOf[1].then.allOf[0].then,data};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid3 = _errs26 === errors;
valid5 = _valid3;
}
if(!valid5){
const err27 = {instancePath,schemaPath:"#/allOf/1/then/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema16.allOf[1].then.allOf[0].if,parentSchema:schema16.allOf[1].then.allOf[0],data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const _errs34 = errors;
let valid9 = true;
const _errs35 = errors;
const _errs36 = errors;
const _errs37 = errors;
const _errs38 = errors;
let valid11 = false;
const _errs39 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.asset === undefined) && (missing4 = "asset")){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
var _valid6 = _errs39 === errors;
valid11 = valid11 || _valid6;
if(!valid11){
const _errs40 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.url === undefined) && (missing5 = "url")){
const err29 = {};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
var _valid6 = _errs40 === errors;
valid11 = valid11 || _valid6;
if(!valid11){
const _errs41 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.file_id === undefined) && (missing6 = "file_id")){
const err30 = {};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
var _valid6 = _errs41 === errors;
valid11 = valid11 || _valid6;
}
}
if(!valid11){
const err31 = {};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
else {
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
}
var valid10 = _errs37 === errors;
if(valid10){
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
if(errors === _errs35){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((data.file === undefined) && (missing7 = "file")){
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
var _valid5 = _errs35 === errors;
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs42 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file === undefined){
const err34 = {instancePath,schemaPath:"#/allOf/1/then/allOf/1/then/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema16.allOf[1].then.allOf[1].then.required,parentSchema:schema16.allOf[1].then.allOf[1].then,data};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key1 in data){
if(!((key1 === "file") || (key1 === "label"))){
const err35 = {instancePath,schemaPath:"#/allOf/1/then/allOf/1/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema16.allOf[1].then.allOf[1].then,data};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.file !== undefined){
let data2 = data.file;
if(typeof data2 === "string"){
if(func3(data2) > 1000){
const err36 = {instancePath:instancePath+"/file",schemaPath:"#/allOf/1/then/allOf/1/then/properties/file/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema16.allOf[1].then.allOf[1].then.properties.file,data:data2};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(func3(data2) < 1){
const err37 = {instancePath:instancePath+"/file",schemaPath:"#/allOf/1/then/allOf/1/then/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema16.allOf[1].then.allOf[1].then.properties.file,data:data2};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/file",schemaPath:"#/allOf/1/then/allOf/1/then/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.allOf[1].then.allOf[1].then.properties.file.type,parentSchema:schema16.allOf[1].then.allOf[1].then.properties.file,data:data2};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.label !== undefined){
let data3 = data.label;
if(typeof data3 === "string"){
if(func3(data3) > 200){
const err39 = {instancePath:instancePath+"/label",schemaPath:"#/allOf/1/then/allOf/1/then/properties/label/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema16.allOf[1].then.allOf[1].then.properties.label,data:data3};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(func3(data3) < 1){
const err40 = {instancePath:instancePath+"/label",schemaPath:"#/allOf/1/then/allOf/1/then/properties/label/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema16.allOf[1].then.allOf[1].then.properties.label,data:data3};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/label",schemaPath:"#/allOf/1/then/allOf/1/then/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.allOf[1].then.allOf[1].then.properties.label.type,parentSchema:schema16.allOf[1].then.allOf[1].then.properties.label,data:data3};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath,schemaPath:"#/allOf/1/then/allOf/1/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.allOf[1].then.allOf[1].then.type,parentSchema:schema16.allOf[1].then.allOf[1].then,data};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid5 = _errs42 === errors;
valid9 = _valid5;
}
if(!valid9){
const err43 = {instancePath,schemaPath:"#/allOf/1/then/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema16.allOf[1].then.allOf[1].if,parentSchema:schema16.allOf[1].then.allOf[1],data};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const _errs50 = errors;
let valid13 = true;
const _errs51 = errors;
const _errs52 = errors;
const _errs53 = errors;
const _errs54 = errors;
let valid15 = false;
const _errs55 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if((data.asset === undefined) && (missing8 = "asset")){
const err44 = {};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
var _valid8 = _errs55 === errors;
valid15 = valid15 || _valid8;
if(!valid15){
const _errs56 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if((data.file === undefined) && (missing9 = "file")){
const err45 = {};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
var _valid8 = _errs56 === errors;
valid15 = valid15 || _valid8;
if(!valid15){
const _errs57 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if((data.file_id === undefined) && (missing10 = "file_id")){
const err46 = {};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
var _valid8 = _errs57 === errors;
valid15 = valid15 || _valid8;
}
}
if(!valid15){
const err47 = {};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
else {
errors = _errs54;
if(vErrors !== null){
if(_errs54){
vErrors.length = _errs54;
}
else {
vErrors = null;
}
}
}
var valid14 = _errs53 === errors;
if(valid14){
const err48 = {};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
else {
errors = _errs52;
if(vErrors !== null){
if(_errs52){
vErrors.length = _errs52;
}
else {
vErrors = null;
}
}
}
if(errors === _errs51){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing11;
if((data.url === undefined) && (missing11 = "url")){
const err49 = {};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
var _valid7 = _errs51 === errors;
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs58 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
const err50 = {instancePath,schemaPath:"#/allOf/1/then/allOf/2/then/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema16.allOf[1].then.allOf[2].then.required,parentSchema:schema16.allOf[1].then.allOf[2].then,data};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key2 in data){
if(!((key2 === "url") || (key2 === "label"))){
const err51 = {instancePath,schemaPath:"#/allOf/1/then/allOf/2/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema16.allOf[1].then.allOf[2].then,data};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.url !== undefined){
let data4 = data.url;
if(typeof data4 === "string"){
if(func3(data4) > 20971520){
const err52 = {instancePath:instancePath+"/url",schemaPath:"#/allOf/1/then/allOf/2/then/properties/url/maxLength",keyword:"maxLength",params:{limit: 20971520},message:"must NOT have more than 20971520 characters",schema:20971520,parentSchema:schema16.allOf[1].then.allOf[2].then.properties.url,data:data4};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(func3(data4) < 1){
const err53 = {instancePath:instancePath+"/url",schemaPath:"#/allOf/1/then/allOf/2/then/properties/url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema16.allOf[1].then.allOf[2].then.properties.url,data:data4};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/url",schemaPath:"#/allOf/1/then/allOf/2/then/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.allOf[1].then.allOf[2].then.properties.url.type,parentSchema:schema16.allOf[1].then.allOf[2].then.properties.url,data:data4};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.label !== undefined){
let data5 = data.label;
if(typeof data5 === "string"){
if(func3(data5) > 200){
const err55 = {instancePath:instancePath+"/label",schemaPath:"#/allOf/1/then/allOf/2/then/properties/label/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema16.allOf[1].then.allOf[2].then.properties.label,data:data5};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(func3(data5) < 1){
const err56 = {instancePath:instancePath+"/label",schemaPath:"#/allOf/1/then/allOf/2/then/properties/label/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema16.allOf[1].then.allOf[2].then.properties.label,data:data5};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/label",schemaPath:"#/allOf/1/then/allOf/2/then/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.allOf[1].then.allOf[2].then.properties.label.type,parentSchema:schema16.allOf[1].then.allOf[2].then.properties.label,data:data5};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath,schemaPath:"#/allOf/1/then/allOf/2/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.allOf[1].then.allOf[2].then.type,parentSchema:schema16.allOf[1].then.allOf[2].then,data};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid7 = _errs58 === errors;
valid13 = _valid7;
}
if(!valid13){
const err59 = {instancePath,schemaPath:"#/allOf/1/then/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema16.allOf[1].then.allOf[2].if,parentSchema:schema16.allOf[1].then.allOf[2],data};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
const _errs66 = errors;
let valid17 = true;
const _errs67 = errors;
const _errs68 = errors;
const _errs69 = errors;
const _errs70 = errors;
let valid19 = false;
const _errs71 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing12;
if((data.asset === undefined) && (missing12 = "asset")){
const err60 = {};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
var _valid10 = _errs71 === errors;
valid19 = valid19 || _valid10;
if(!valid19){
const _errs72 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing13;
if((data.file === undefined) && (missing13 = "file")){
const err61 = {};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
var _valid10 = _errs72 === errors;
valid19 = valid19 || _valid10;
if(!valid19){
const _errs73 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing14;
if((data.url === undefined) && (missing14 = "url")){
const err62 = {};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
var _valid10 = _errs73 === errors;
valid19 = valid19 || _valid10;
}
}
if(!valid19){
const err63 = {};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
else {
errors = _errs70;
if(vErrors !== null){
if(_errs70){
vErrors.length = _errs70;
}
else {
vErrors = null;
}
}
}
var valid18 = _errs69 === errors;
if(valid18){
const err64 = {};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
else {
errors = _errs68;
if(vErrors !== null){
if(_errs68){
vErrors.length = _errs68;
}
else {
vErrors = null;
}
}
}
if(errors === _errs67){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing15;
if((data.file_id === undefined) && (missing15 = "file_id")){
const err65 = {};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
var _valid9 = _errs67 === errors;
errors = _errs66;
if(vErrors !== null){
if(_errs66){
vErrors.length = _errs66;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs74 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file_id === undefined){
const err66 = {instancePath,schemaPath:"#/allOf/1/then/allOf/3/then/required",keyword:"required",params:{missingProperty: "file_id"},message:"must have required property '"+"file_id"+"'",schema:schema16.allOf[1].then.allOf[3].then.required,parentSchema:schema16.allOf[1].then.allOf[3].then,data};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
for(const key3 in data){
if(!((key3 === "file_id") || (key3 === "label"))){
const err67 = {instancePath,schemaPath:"#/allOf/1/then/allOf/3/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema16.allOf[1].then.allOf[3].then,data};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.file_id !== undefined){
let data6 = data.file_id;
if(typeof data6 === "string"){
if(func3(data6) > 200){
const err68 = {instancePath:instancePath+"/file_id",schemaPath:"#/allOf/1/then/allOf/3/then/properties/file_id/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema16.allOf[1].then.allOf[3].then.properties.file_id,data:data6};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(func3(data6) < 1){
const err69 = {instancePath:instancePath+"/file_id",schemaPath:"#/allOf/1/then/allOf/3/then/properties/file_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema16.allOf[1].then.allOf[3].then.properties.file_id,data:data6};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/file_id",schemaPath:"#/allOf/1/then/allOf/3/then/properties/file_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.allOf[1].then.allOf[3].then.properties.file_id.type,parentSchema:schema16.allOf[1].then.allOf[3].then.properties.file_id,data:data6};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.label !== undefined){
let data7 = data.label;
if(typeof data7 === "string"){
if(func3(data7) > 200){
const err71 = {instancePath:instancePath+"/label",schemaPath:"#/allOf/1/then/allOf/3/then/properties/label/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema16.allOf[1].then.allOf[3].then.properties.label,data:data7};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(func3(data7) < 1){
const err72 = {instancePath:instancePath+"/label",schemaPath:"#/allOf/1/then/allOf/3/then/properties/label/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema16.allOf[1].then.allOf[3].then.properties.label,data:data7};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/label",schemaPath:"#/allOf/1/then/allOf/3/then/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.allOf[1].then.allOf[3].then.properties.label.type,parentSchema:schema16.allOf[1].then.allOf[3].then.properties.label,data:data7};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath,schemaPath:"#/allOf/1/then/allOf/3/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.allOf[1].then.allOf[3].then.type,parentSchema:schema16.allOf[1].then.allOf[3].then,data};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
var _valid9 = _errs74 === errors;
valid17 = _valid9;
}
if(!valid17){
const err75 = {instancePath,schemaPath:"#/allOf/1/then/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema16.allOf[1].then.allOf[3].if,parentSchema:schema16.allOf[1].then.allOf[3],data};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var _valid1 = _errs11 === errors;
valid2 = _valid1;
}
if(!valid2){
const err76 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema16.allOf[1].if,parentSchema:schema16.allOf[1],data};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema15.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.before !== undefined){
let data0 = data.before;
if(typeof data0 === "string"){
if(func3(data0) > 64000){
const err1 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/maxLength",keyword:"maxLength",params:{limit: 64000},message:"must NOT have more than 64000 characters",schema:64000,parentSchema:schema15.properties.before,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func3(data0) < 1){
const err2 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema15.properties.before,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.before.type,parentSchema:schema15.properties.before,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.after !== undefined){
let data1 = data.after;
if(typeof data1 === "string"){
if(func3(data1) > 64000){
const err4 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/maxLength",keyword:"maxLength",params:{limit: 64000},message:"must NOT have more than 64000 characters",schema:64000,parentSchema:schema15.properties.after,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func3(data1) < 1){
const err5 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema15.properties.after,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.after.type,parentSchema:schema15.properties.after,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.references !== undefined){
let data2 = data.references;
if(Array.isArray(data2)){
if(data2.length > 16){
const err7 = {instancePath:instancePath+"/references",schemaPath:"#/properties/references/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items",schema:16,parentSchema:schema15.properties.references,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/references",schemaPath:"#/properties/references/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema15.properties.references,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate38(data2[i0], {instancePath:instancePath+"/references/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.properties.references.type,parentSchema:schema15.properties.references,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.provider !== undefined){
let data4 = data.provider;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err10 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema15.properties.provider,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.provider.type,parentSchema:schema15.properties.provider,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.api !== undefined){
let data5 = data.api;
if(!((data5 === "images") || (data5 === "responses"))){
const err12 = {instancePath:instancePath+"/api",schemaPath:"#/properties/api/enum",keyword:"enum",params:{allowedValues: schema15.properties.api.enum},message:"must be equal to one of the allowed values",schema:schema15.properties.api.enum,parentSchema:schema15.properties.api,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.model !== undefined){
let data6 = data.model;
if(typeof data6 === "string"){
if(func3(data6) > 200){
const err13 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema15.properties.model,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func3(data6) < 1){
const err14 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema15.properties.model,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.model.type,parentSchema:schema15.properties.model,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.responses !== undefined){
if(!(validate29(data.responses, {instancePath:instancePath+"/responses",parentData:data,parentDataProperty:"responses",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.size !== undefined){
let data8 = data.size;
if(typeof data8 === "string"){
if(!pattern3.test(data8)){
const err16 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/pattern",keyword:"pattern",params:{pattern: "^(auto|[1-9][0-9]{0,4}x[1-9][0-9]{0,4})$"},message:"must match pattern \""+"^(auto|[1-9][0-9]{0,4}x[1-9][0-9]{0,4})$"+"\"",schema:"^(auto|[1-9][0-9]{0,4}x[1-9][0-9]{0,4})$",parentSchema:schema15.properties.size,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.size.type,parentSchema:schema15.properties.size,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.quality !== undefined){
let data9 = data.quality;
if(typeof data9 === "string"){
if(func3(data9) > 40){
const err18 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema15.properties.quality,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func3(data9) < 1){
const err19 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema15.properties.quality,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.quality.type,parentSchema:schema15.properties.quality,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.background !== undefined){
let data10 = data.background;
if(!(((data10 === "auto") || (data10 === "transparent")) || (data10 === "opaque"))){
const err21 = {instancePath:instancePath+"/background",schemaPath:"#/properties/background/enum",keyword:"enum",params:{allowedValues: schema15.properties.background.enum},message:"must be equal to one of the allowed values",schema:schema15.properties.background.enum,parentSchema:schema15.properties.background,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.output_format !== undefined){
let data11 = data.output_format;
if(!(((((data11 === "png") || (data11 === "jpeg")) || (data11 === "webp")) || (data11 === "gif")) || (data11 === "svg"))){
const err22 = {instancePath:instancePath+"/output_format",schemaPath:"#/properties/output_format/enum",keyword:"enum",params:{allowedValues: schema15.properties.output_format.enum},message:"must be equal to one of the allowed values",schema:schema15.properties.output_format.enum,parentSchema:schema15.properties.output_format,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.output_compression !== undefined){
let data12 = data.output_compression;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err23 = {instancePath:instancePath+"/output_compression",schemaPath:"#/properties/output_compression/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema15.properties.output_compression.type,parentSchema:schema15.properties.output_compression,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 100 || isNaN(data12)){
const err24 = {instancePath:instancePath+"/output_compression",schemaPath:"#/properties/output_compression/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema15.properties.output_compression,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err25 = {instancePath:instancePath+"/output_compression",schemaPath:"#/properties/output_compression/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema15.properties.output_compression,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data.moderation !== undefined){
let data13 = data.moderation;
if(!((data13 === "auto") || (data13 === "low"))){
const err26 = {instancePath:instancePath+"/moderation",schemaPath:"#/properties/moderation/enum",keyword:"enum",params:{allowedValues: schema15.properties.moderation.enum},message:"must be equal to one of the allowed values",schema:schema15.properties.moderation.enum,parentSchema:schema15.properties.moderation,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.input_fidelity !== undefined){
let data14 = data.input_fidelity;
if(!((data14 === "low") || (data14 === "high"))){
const err27 = {instancePath:instancePath+"/input_fidelity",schemaPath:"#/properties/input_fidelity/enum",keyword:"enum",params:{allowedValues: schema15.properties.input_fidelity.enum},message:"must be equal to one of the allowed values",schema:schema15.properties.input_fidelity.enum,parentSchema:schema15.properties.input_fidelity,data:data14};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.partial_images !== undefined){
let data15 = data.partial_images;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err28 = {instancePath:instancePath+"/partial_images",schemaPath:"#/properties/partial_images/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema15.properties.partial_images.type,parentSchema:schema15.properties.partial_images,data:data15};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 3 || isNaN(data15)){
const err29 = {instancePath:instancePath+"/partial_images",schemaPath:"#/properties/partial_images/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3},message:"must be <= 3",schema:3,parentSchema:schema15.properties.partial_images,data:data15};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data15 < 0 || isNaN(data15)){
const err30 = {instancePath:instancePath+"/partial_images",schemaPath:"#/properties/partial_images/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema15.properties.partial_images,data:data15};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data.candidates !== undefined){
let data16 = data.candidates;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err31 = {instancePath:instancePath+"/candidates",schemaPath:"#/properties/candidates/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema15.properties.candidates.type,parentSchema:schema15.properties.candidates,data:data16};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 100 || isNaN(data16)){
const err32 = {instancePath:instancePath+"/candidates",schemaPath:"#/properties/candidates/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema15.properties.candidates,data:data16};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data16 < 1 || isNaN(data16)){
const err33 = {instancePath:instancePath+"/candidates",schemaPath:"#/properties/candidates/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema15.properties.candidates,data:data16};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data.params !== undefined){
let data17 = data.params;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key1 in data17){
const _errs31 = errors;
if(typeof key1 === "string"){
if(!pattern4.test(key1)){
const err34 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_.-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_.-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_.-]{0,63}$",parentSchema:schema15.properties.params.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
var valid3 = _errs31 === errors;
if(!valid3){
const err35 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema15.properties.params.propertyNames,parentSchema:schema15.properties.params,data:data17};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.properties.params.type,parentSchema:schema15.properties.params,data:data17};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.type,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}


function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern5.test(key0)){
const err0 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema14.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key1 in data){
if(!(validate37(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}

const schema17 = {"description":"Pictures by id: lower-case letters, digits, `-`, `_`, with `/` between parts. Default: none.","type":"object","default":{},"propertyNames":{"description":"An asset's id: lower-case letters, digits, `-` and `_`, with `/` between parts; `{name}` is a variable of its matrix.","pattern":"^[a-z0-9{][a-z0-9_{}-]*(/[a-z0-9{][a-z0-9_{}-]*)*$","maxLength":180},"additionalProperties":{"$ref":"#/definitions/asset"}};
const pattern11 = new RegExp("^[a-z0-9{][a-z0-9_{}-]*(/[a-z0-9{][a-z0-9_{}-]*)*$", "u");
const schema18 = {"description":"A picture: its prompt, or everything about it.","type":["string","object"],"allOf":[{"if":{"type":["string"]},"then":{"type":"string","minLength":1,"maxLength":64000,"description":"The prompt."}},{"if":{"type":["object"]},"then":{"$ref":"#/definitions/assetSettings"}}]};
const schema19 = {"type":"object","additionalProperties":false,"description":"Everything about a picture.","properties":{"prompt":{"description":"What to draw. `${name}` is replaced by a matrix value; `$${` is a literal `${`. Default: none; an asset has one of prompt, prompt_file, turns or variation.","type":"string","minLength":1,"maxLength":64000},"prompt_file":{"description":"A text file with the prompt, relative to this file. Its line ends are normalised. Default: none.","type":"string","minLength":1,"maxLength":1000},"style":{"description":"The style, or several applied left to right: texts around the prompt, shared references and settings. Default: what `defaults` says, else none.","type":["string","array"],"allOf":[{"if":{"type":["string"]},"then":{"$ref":"#/definitions/styleName"}},{"if":{"type":["array"]},"then":{"type":"array","items":{"description":"A style's name: letters, digits, `-` and `_`, a letter first, at most 64.","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},"maxItems":16,"uniqueItems":true,"description":"Several styles; later ones win where settings collide."}}]},"references":{"description":"Pictures the model looks at; labels reach the prompt by position. Default: none.","type":"array","minItems":1,"maxItems":16,"items":{"$ref":"#/definitions/input"}},"edit":{"description":"The asset or file to edit, or up to 16 of them, the main one first. A text with a dot or a leading `./` is a file, any other is an asset id. Default: none.","type":["object","string","array"],"allOf":[{"if":{"type":["object","string"]},"then":{"$ref":"#/definitions/input"}},{"if":{"type":["array"]},"then":{"type":"array","minItems":1,"maxItems":16,"items":{"$ref":"#/definitions/input"},"description":"Several inputs, the main one first."}}]},"mask":{"description":"Where an edit may change the picture: a PNG whose transparent pixels are edited, or a black and white file. Default: everywhere.","type":["string","object"],"allOf":[{"if":{"type":["string"]},"then":{"type":"string","minLength":1,"maxLength":1000,"description":"A file with alpha, relative to this file."}},{"if":{"type":["object"]},"then":{"$ref":"#/definitions/mask"}}]},"region":{"description":"The rectangle an edit may change, as [left, top, right, bottom], each from 0 to 1. Default: everywhere.","type":"array","items":{"description":"One edge, from 0 to 1.","type":"number","minimum":0,"maximum":1},"minItems":4,"maxItems":4},"preserve_outside":{"description":"Put the source's own pixels back outside the mask or region, so that they are identical. Default: false.","default":false,"type":["boolean","object"],"allOf":[{"if":{"type":["boolean"]},"then":{"type":"boolean","description":"Whether to."}},{"if":{"type":["object"]},"then":{"type":"object","additionalProperties":false,"description":"With settings.","properties":{"feather":{"description":"Pixels over which the edge is blended. Default: 0.","type":"integer","minimum":0,"maximum":512,"default":0}}}}]},"variation":{"description":"The asset or file to vary, without words; only old models can. Default: none.","$ref":"#/definitions/input"},"turns":{"description":"A conversation: each text changes the picture of the one before, and each is bought once. Default: none.","type":"array","minItems":1,"maxItems":50,"items":{"type":"string","minLength":1,"maxLength":64000,"description":"What this turn says."}},"matrix":{"description":"Makes one asset for each combination: `{name}` in the id, `${name}` in texts. A list of values, or a map from id part to text. Default: none.","type":"object","minProperties":1,"maxProperties":8,"propertyNames":{"description":"A variable's name: lower-case letters, digits and `_`, a letter first, at most 32.","pattern":"^[a-z][a-z0-9_]{0,31}$"},"additionalProperties":{"description":"The values of one variable.","type":["array","object"],"allOf":[{"if":{"type":["array"]},"then":{"type":"array","minItems":1,"maxItems":10000,"uniqueItems":true,"items":{"description":"A value.","type":["string","integer"]},"description":"The values, used in ids and texts alike."}},{"if":{"type":["object"]},"then":{"type":"object","minProperties":1,"maxProperties":10000,"additionalProperties":{"description":"The text that stands for the id part.","type":"string","minLength":1,"maxLength":64000},"description":"From id part to the text that stands for it."}}]}},"provider":{"description":"Which provider draws this. Default: the manifest's top-level `provider`.","type":"string","pattern":"^[a-z][a-z0-9-]{0,63}$"},"api":{"description":"Which face of the service is spoken to: `images` for one picture from one request, `responses` for edits in several turns. Default: images.","enum":["images","responses"],"default":"images"},"model":{"description":"The image model, as the service spells it. Default: the provider's own default model.","type":"string","minLength":1,"maxLength":200},"responses":{"description":"Settings of the Responses API that are not settings of the picture; read only with `api: responses`. Default: none.","$ref":"#/definitions/responses"},"size":{"description":"Pixels as `WIDTHxHEIGHT`, or `auto` to leave it to the model. Default: the provider's own.","type":"string","pattern":"^(auto|[1-9][0-9]{0,4}x[1-9][0-9]{0,4})$","examples":["1024x1024","1536x1024","auto"]},"quality":{"description":"How much work the model puts in, in the model's own words. Default: auto, the model decides.","type":"string","minLength":1,"maxLength":40,"examples":["low","medium","high","auto"]},"background":{"description":"Whether the background is see-through. `transparent` needs a model that can do it, and png or webp. Default: auto, the model decides.","enum":["auto","transparent","opaque"]},"output_format":{"description":"The file format asked for. Default: png.","enum":["png","jpeg","webp","gif","svg"],"default":"png"},"output_compression":{"description":"0 to 100; lower is smaller and worse. Only with jpeg and webp. Default: 100.","type":"integer","minimum":0,"maximum":100,"default":100},"moderation":{"description":"How strictly the service filters. Default: auto.","enum":["auto","low"],"default":"auto"},"input_fidelity":{"description":"How closely an edit keeps its inputs, where the model has the setting. Default: low.","enum":["low","high"]},"partial_images":{"description":"How many unfinished pictures to stream while this one is drawn, 0 to 3. They cost a little and are only shown. Default: 0.","type":"integer","minimum":0,"maximum":3,"default":0},"candidates":{"description":"How many pictures to buy and choose from, 1 to 100. Raising it later buys only the difference. Default: 1.","type":"integer","minimum":1,"maximum":100,"default":1},"params":{"description":"Anything newer or rarer, passed to the service by name as written; what is not known gets a warning. Default: none.","type":"object","propertyNames":{"description":"A parameter's name: letters, digits, `_`, `.` and `-`, a letter first, at most 64.","pattern":"^[A-Za-z][A-Za-z0-9_.-]{0,63}$"},"additionalProperties":true,"default":{}},"alt":{"description":"What the picture shows, for people who cannot see it. Default: none, which is a warning unless `decorative`.","type":"string","minLength":1,"maxLength":4000},"decorative":{"description":"Says that the picture adds nothing for people who cannot see it: its alt text is empty. Default: false.","type":"boolean","default":false},"derivatives":{"description":"Which widths and formats are made of the original, for free and as often as needed; `false` for none. Default: what `defaults` says, else none.","type":["boolean","object"],"allOf":[{"if":{"type":["boolean"]},"then":{"const":false,"description":"No derivatives: the original alone."}},{"if":{"type":["object"]},"then":{"$ref":"#/definitions/derivatives"}}]}},"oneOf":[{"required":["prompt"],"description":"Has `prompt`."},{"required":["prompt_file"],"description":"Has `prompt_file`."},{"required":["turns"],"description":"Has `turns`."},{"required":["variation"],"description":"Has `variation`."}],"allOf":[{"not":{"required":["alt","decorative"],"properties":{"decorative":{"const":true}}},"description":"Not both alt text and decorative."},{"not":{"required":["mask","region"]},"description":"Not both mask and region."}],"dependencies":{"mask":["edit"],"region":["edit"]}};
const schema20 = {"type":"object","additionalProperties":false,"required":["file"],"description":"A mask file and which of its colours may be edited.","properties":{"file":{"description":"The file, relative to this file. Required.","type":"string","minLength":1,"maxLength":1000},"edit":{"description":"The colour that marks what may change; `transparent` reads the file's alpha. Default: transparent.","enum":["black","white","transparent"],"default":"transparent"}}};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "file") || (key0 === "edit"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.file !== undefined){
let data0 = data.file;
if(typeof data0 === "string"){
if(func3(data0) > 1000){
const err2 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema20.properties.file,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func3(data0) < 1){
const err3 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema20.properties.file,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.file.type,parentSchema:schema20.properties.file,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.edit !== undefined){
let data1 = data.edit;
if(!(((data1 === "black") || (data1 === "white")) || (data1 === "transparent"))){
const err5 = {instancePath:instancePath+"/edit",schemaPath:"#/properties/edit/enum",keyword:"enum",params:{allowedValues: schema20.properties.edit.enum},message:"must be equal to one of the allowed values",schema:schema20.properties.edit.enum,parentSchema:schema20.properties.edit,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}

const pattern13 = new RegExp("^[a-z][a-z0-9_]{0,31}$", "u");

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prompt === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "prompt"},message:"must have required property '"+"prompt"+"'",schema:schema19.oneOf[0].required,parentSchema:schema19.oneOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prompt_file === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "prompt_file"},message:"must have required property '"+"prompt_file"+"'",schema:schema19.oneOf[1].required,parentSchema:schema19.oneOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.turns === undefined){
const err2 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "turns"},message:"must have required property '"+"turns"+"'",schema:schema19.oneOf[2].required,parentSchema:schema19.oneOf[2],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.variation === undefined){
const err3 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "variation"},message:"must have required property '"+"variation"+"'",schema:schema19.oneOf[3].required,parentSchema:schema19.oneOf[3],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
}
}
}
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema19.oneOf,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
const _errs7 = errors;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.alt === undefined) && (missing0 = "alt")) || ((data.decorative === undefined) && (missing0 = "decorative"))){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data.decorative !== undefined){
if(true !== data.decorative){
const err6 = {};
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
var valid2 = _errs8 === errors;
if(valid2){
const err7 = {instancePath,schemaPath:"#/allOf/0/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema19.allOf[0].not,parentSchema:schema19.allOf[0],data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
const _errs11 = errors;
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.mask === undefined) && (missing1 = "mask")) || ((data.region === undefined) && (missing1 = "region"))){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var valid4 = _errs12 === errors;
if(valid4){
const err9 = {instancePath,schemaPath:"#/allOf/1/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema19.allOf[1].not,parentSchema:schema19.allOf[1],data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema19.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.mask !== undefined){
if(data.edit === undefined){
const err11 = {instancePath,schemaPath:"#/dependencies",keyword:"dependencies",params:{property: "mask",
    missingProperty: "edit",
    depsCount: 1,
    deps: "edit"},message:"must have property edit when property mask is present",schema:schema19.dependencies,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.region !== undefined){
if(data.edit === undefined){
const err12 = {instancePath,schemaPath:"#/dependencies",keyword:"dependencies",params:{property: "region",
    missingProperty: "edit",
    depsCount: 1,
    deps: "edit"},message:"must have property edit when property region is present",schema:schema19.dependencies,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.prompt !== undefined){
let data1 = data.prompt;
if(typeof data1 === "string"){
if(func3(data1) > 64000){
const err13 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/maxLength",keyword:"maxLength",params:{limit: 64000},message:"must NOT have more than 64000 characters",schema:64000,parentSchema:schema19.properties.prompt,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func3(data1) < 1){
const err14 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.prompt,data:data1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.prompt.type,parentSchema:schema19.properties.prompt,data:data1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.prompt_file !== undefined){
let data2 = data.prompt_file;
if(typeof data2 === "string"){
if(func3(data2) > 1000){
const err16 = {instancePath:instancePath+"/prompt_file",schemaPath:"#/properties/prompt_file/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema19.properties.prompt_file,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func3(data2) < 1){
const err17 = {instancePath:instancePath+"/prompt_file",schemaPath:"#/properties/prompt_file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.prompt_file,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/prompt_file",schemaPath:"#/properties/prompt_file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.prompt_file.type,parentSchema:schema19.properties.prompt_file,data:data2};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.style !== undefined){
let data3 = data.style;
if((typeof data3 !== "string") && (!(Array.isArray(data3)))){
const err19 = {instancePath:instancePath+"/style",schemaPath:"#/properties/style/type",keyword:"type",params:{type: schema19.properties.style.type},message:"must be string,array",schema:schema19.properties.style.type,parentSchema:schema19.properties.style,data:data3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const _errs21 = errors;
let valid8 = true;
const _errs22 = errors;
if(typeof data3 !== "string"){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid1 = _errs22 === errors;
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs24 = errors;
if(!(validate31(data3, {instancePath:instancePath+"/style",parentData:data,parentDataProperty:"style",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var _valid1 = _errs24 === errors;
valid8 = _valid1;
}
if(!valid8){
const err21 = {instancePath:instancePath+"/style",schemaPath:"#/properties/style/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema19.properties.style.allOf[0].if,parentSchema:schema19.properties.style.allOf[0],data:data3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const _errs26 = errors;
let valid9 = true;
const _errs27 = errors;
if(!(Array.isArray(data3))){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid2 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs29 = errors;
if(Array.isArray(data3)){
if(data3.length > 16){
const err23 = {instancePath:instancePath+"/style",schemaPath:"#/properties/style/allOf/1/then/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items",schema:16,parentSchema:schema19.properties.style.allOf[1].then,data:data3};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err24 = {instancePath:instancePath+"/style/" + i0,schemaPath:"#/properties/style/allOf/1/then/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema19.properties.style.allOf[1].then.items,data:data4};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/style/" + i0,schemaPath:"#/properties/style/allOf/1/then/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.style.allOf[1].then.items.type,parentSchema:schema19.properties.style.allOf[1].then.items,data:data4};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data3[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err26 = {instancePath:instancePath+"/style",schemaPath:"#/properties/style/allOf/1/then/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema19.properties.style.allOf[1].then,data:data3};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err27 = {instancePath:instancePath+"/style",schemaPath:"#/properties/style/allOf/1/then/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.style.allOf[1].then.type,parentSchema:schema19.properties.style.allOf[1].then,data:data3};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid2 = _errs29 === errors;
valid9 = _valid2;
}
if(!valid9){
const err28 = {instancePath:instancePath+"/style",schemaPath:"#/properties/style/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema19.properties.style.allOf[1].if,parentSchema:schema19.properties.style.allOf[1],data:data3};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.references !== undefined){
let data5 = data.references;
if(Array.isArray(data5)){
if(data5.length > 16){
const err29 = {instancePath:instancePath+"/references",schemaPath:"#/properties/references/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items",schema:16,parentSchema:schema19.properties.references,data:data5};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data5.length < 1){
const err30 = {instancePath:instancePath+"/references",schemaPath:"#/properties/references/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema19.properties.references,data:data5};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len1 = data5.length;
for(let i2=0; i2<len1; i2++){
if(!(validate38(data5[i2], {instancePath:instancePath+"/references/" + i2,parentData:data5,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err31 = {instancePath:instancePath+"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.references.type,parentSchema:schema19.properties.references,data:data5};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.edit !== undefined){
let data7 = data.edit;
if((!data7 || typeof data7 != "object") && (typeof data7 !== "string")){
const err32 = {instancePath:instancePath+"/edit",schemaPath:"#/properties/edit/type",keyword:"type",params:{type: schema19.properties.edit.type},message:"must be object,string,array",schema:schema19.properties.edit.type,parentSchema:schema19.properties.edit,data:data7};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const _errs39 = errors;
let valid16 = true;
const _errs40 = errors;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (typeof data7 !== "string")){
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid3 = _errs40 === errors;
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs42 = errors;
if(!(validate38(data7, {instancePath:instancePath+"/edit",parentData:data,parentDataProperty:"edit",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var _valid3 = _errs42 === errors;
valid16 = _valid3;
}
if(!valid16){
const err34 = {instancePath:instancePath+"/edit",schemaPath:"#/properties/edit/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema19.properties.edit.allOf[0].if,parentSchema:schema19.properties.edit.allOf[0],data:data7};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const _errs44 = errors;
let valid17 = true;
const _errs45 = errors;
if(!(Array.isArray(data7))){
const err35 = {};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid4 = _errs45 === errors;
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs47 = errors;
if(Array.isArray(data7)){
if(data7.length > 16){
const err36 = {instancePath:instancePath+"/edit",schemaPath:"#/properties/edit/allOf/1/then/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items",schema:16,parentSchema:schema19.properties.edit.allOf[1].then,data:data7};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data7.length < 1){
const err37 = {instancePath:instancePath+"/edit",schemaPath:"#/properties/edit/allOf/1/then/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema19.properties.edit.allOf[1].then,data:data7};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
const len2 = data7.length;
for(let i3=0; i3<len2; i3++){
if(!(validate38(data7[i3], {instancePath:instancePath+"/edit/" + i3,parentData:data7,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err38 = {instancePath:instancePath+"/edit",schemaPath:"#/properties/edit/allOf/1/then/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.edit.allOf[1].then.type,parentSchema:schema19.properties.edit.allOf[1].then,data:data7};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid4 = _errs47 === errors;
valid17 = _valid4;
}
if(!valid17){
const err39 = {instancePath:instancePath+"/edit",schemaPath:"#/properties/edit/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema19.properties.edit.allOf[1].if,parentSchema:schema19.properties.edit.allOf[1],data:data7};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.mask !== undefined){
let data9 = data.mask;
if((typeof data9 !== "string") && (!(data9 && typeof data9 == "object" && !Array.isArray(data9)))){
const err40 = {instancePath:instancePath+"/mask",schemaPath:"#/properties/mask/type",keyword:"type",params:{type: schema19.properties.mask.type},message:"must be string,object",schema:schema19.properties.mask.type,parentSchema:schema19.properties.mask,data:data9};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
const _errs53 = errors;
let valid21 = true;
const _errs54 = errors;
if(typeof data9 !== "string"){
const err41 = {};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid5 = _errs54 === errors;
errors = _errs53;
if(vErrors !== null){
if(_errs53){
vErrors.length = _errs53;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs56 = errors;
if(typeof data9 === "string"){
if(func3(data9) > 1000){
const err42 = {instancePath:instancePath+"/mask",schemaPath:"#/properties/mask/allOf/0/then/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema19.properties.mask.allOf[0].then,data:data9};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(func3(data9) < 1){
const err43 = {instancePath:instancePath+"/mask",schemaPath:"#/properties/mask/allOf/0/then/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.mask.allOf[0].then,data:data9};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/mask",schemaPath:"#/properties/mask/allOf/0/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.mask.allOf[0].then.type,parentSchema:schema19.properties.mask.allOf[0].then,data:data9};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid5 = _errs56 === errors;
valid21 = _valid5;
}
if(!valid21){
const err45 = {instancePath:instancePath+"/mask",schemaPath:"#/properties/mask/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema19.properties.mask.allOf[0].if,parentSchema:schema19.properties.mask.allOf[0],data:data9};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
const _errs59 = errors;
let valid22 = true;
const _errs60 = errors;
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
const err46 = {};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid6 = _errs60 === errors;
errors = _errs59;
if(vErrors !== null){
if(_errs59){
vErrors.length = _errs59;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs62 = errors;
if(!(validate50(data9, {instancePath:instancePath+"/mask",parentData:data,parentDataProperty:"mask",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
var _valid6 = _errs62 === errors;
valid22 = _valid6;
}
if(!valid22){
const err47 = {instancePath:instancePath+"/mask",schemaPath:"#/properties/mask/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema19.properties.mask.allOf[1].if,parentSchema:schema19.properties.mask.allOf[1],data:data9};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.region !== undefined){
let data10 = data.region;
if(Array.isArray(data10)){
if(data10.length > 4){
const err48 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/maxItems",keyword:"maxItems",params:{limit: 4},message:"must NOT have more than 4 items",schema:4,parentSchema:schema19.properties.region,data:data10};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data10.length < 4){
const err49 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/minItems",keyword:"minItems",params:{limit: 4},message:"must NOT have fewer than 4 items",schema:4,parentSchema:schema19.properties.region,data:data10};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
const len3 = data10.length;
for(let i4=0; i4<len3; i4++){
let data11 = data10[i4];
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1 || isNaN(data11)){
const err50 = {instancePath:instancePath+"/region/" + i4,schemaPath:"#/properties/region/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema19.properties.region.items,data:data11};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err51 = {instancePath:instancePath+"/region/" + i4,schemaPath:"#/properties/region/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema19.properties.region.items,data:data11};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/region/" + i4,schemaPath:"#/properties/region/items/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema19.properties.region.items.type,parentSchema:schema19.properties.region.items,data:data11};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.region.type,parentSchema:schema19.properties.region,data:data10};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.preserve_outside !== undefined){
let data12 = data.preserve_outside;
if((typeof data12 !== "boolean") && (!(data12 && typeof data12 == "object" && !Array.isArray(data12)))){
const err54 = {instancePath:instancePath+"/preserve_outside",schemaPath:"#/properties/preserve_outside/type",keyword:"type",params:{type: schema19.properties.preserve_outside.type},message:"must be boolean,object",schema:schema19.properties.preserve_outside.type,parentSchema:schema19.properties.preserve_outside,data:data12};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
const _errs70 = errors;
let valid26 = true;
const _errs71 = errors;
if(typeof data12 !== "boolean"){
const err55 = {};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid7 = _errs71 === errors;
errors = _errs70;
if(vErrors !== null){
if(_errs70){
vErrors.length = _errs70;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs73 = errors;
if(typeof data12 !== "boolean"){
const err56 = {instancePath:instancePath+"/preserve_outside",schemaPath:"#/properties/preserve_outside/allOf/0/then/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema19.properties.preserve_outside.allOf[0].then.type,parentSchema:schema19.properties.preserve_outside.allOf[0].then,data:data12};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid7 = _errs73 === errors;
valid26 = _valid7;
}
if(!valid26){
const err57 = {instancePath:instancePath+"/preserve_outside",schemaPath:"#/properties/preserve_outside/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema19.properties.preserve_outside.allOf[0].if,parentSchema:schema19.properties.preserve_outside.allOf[0],data:data12};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
const _errs76 = errors;
let valid27 = true;
const _errs77 = errors;
if(!(data12 && typeof data12 == "object" && !Array.isArray(data12))){
const err58 = {};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid8 = _errs77 === errors;
errors = _errs76;
if(vErrors !== null){
if(_errs76){
vErrors.length = _errs76;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs79 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key1 in data12){
if(!(key1 === "feather")){
const err59 = {instancePath:instancePath+"/preserve_outside",schemaPath:"#/properties/preserve_outside/allOf/1/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema19.properties.preserve_outside.allOf[1].then,data:data12};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data12.feather !== undefined){
let data13 = data12.feather;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err60 = {instancePath:instancePath+"/preserve_outside/feather",schemaPath:"#/properties/preserve_outside/allOf/1/then/properties/feather/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema19.properties.preserve_outside.allOf[1].then.properties.feather.type,parentSchema:schema19.properties.preserve_outside.allOf[1].then.properties.feather,data:data13};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 512 || isNaN(data13)){
const err61 = {instancePath:instancePath+"/preserve_outside/feather",schemaPath:"#/properties/preserve_outside/allOf/1/then/properties/feather/maximum",keyword:"maximum",params:{comparison: "<=", limit: 512},message:"must be <= 512",schema:512,parentSchema:schema19.properties.preserve_outside.allOf[1].then.properties.feather,data:data13};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err62 = {instancePath:instancePath+"/preserve_outside/feather",schemaPath:"#/properties/preserve_outside/allOf/1/then/properties/feather/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema19.properties.preserve_outside.allOf[1].then.properties.feather,data:data13};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
}
else {
const err63 = {instancePath:instancePath+"/preserve_outside",schemaPath:"#/properties/preserve_outside/allOf/1/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.preserve_outside.allOf[1].then.type,parentSchema:schema19.properties.preserve_outside.allOf[1].then,data:data12};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var _valid8 = _errs79 === errors;
valid27 = _valid8;
}
if(!valid27){
const err64 = {instancePath:instancePath+"/preserve_outside",schemaPath:"#/properties/preserve_outside/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema19.properties.preserve_outside.allOf[1].if,parentSchema:schema19.properties.preserve_outside.allOf[1],data:data12};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.variation !== undefined){
if(!(validate38(data.variation, {instancePath:instancePath+"/variation",parentData:data,parentDataProperty:"variation",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.turns !== undefined){
let data15 = data.turns;
if(Array.isArray(data15)){
if(data15.length > 50){
const err65 = {instancePath:instancePath+"/turns",schemaPath:"#/properties/turns/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema19.properties.turns,data:data15};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data15.length < 1){
const err66 = {instancePath:instancePath+"/turns",schemaPath:"#/properties/turns/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema19.properties.turns,data:data15};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
const len4 = data15.length;
for(let i5=0; i5<len4; i5++){
let data16 = data15[i5];
if(typeof data16 === "string"){
if(func3(data16) > 64000){
const err67 = {instancePath:instancePath+"/turns/" + i5,schemaPath:"#/properties/turns/items/maxLength",keyword:"maxLength",params:{limit: 64000},message:"must NOT have more than 64000 characters",schema:64000,parentSchema:schema19.properties.turns.items,data:data16};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(func3(data16) < 1){
const err68 = {instancePath:instancePath+"/turns/" + i5,schemaPath:"#/properties/turns/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.turns.items,data:data16};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/turns/" + i5,schemaPath:"#/properties/turns/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.turns.items.type,parentSchema:schema19.properties.turns.items,data:data16};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/turns",schemaPath:"#/properties/turns/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.turns.type,parentSchema:schema19.properties.turns,data:data15};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.matrix !== undefined){
let data17 = data.matrix;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(Object.keys(data17).length > 8){
const err71 = {instancePath:instancePath+"/matrix",schemaPath:"#/properties/matrix/maxProperties",keyword:"maxProperties",params:{limit: 8},message:"must NOT have more than 8 properties",schema:8,parentSchema:schema19.properties.matrix,data:data17};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(Object.keys(data17).length < 1){
const err72 = {instancePath:instancePath+"/matrix",schemaPath:"#/properties/matrix/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema19.properties.matrix,data:data17};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
for(const key2 in data17){
const _errs91 = errors;
if(typeof key2 === "string"){
if(!pattern13.test(key2)){
const err73 = {instancePath:instancePath+"/matrix",schemaPath:"#/properties/matrix/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,31}$"},message:"must match pattern \""+"^[a-z][a-z0-9_]{0,31}$"+"\"",schema:"^[a-z][a-z0-9_]{0,31}$",parentSchema:schema19.properties.matrix.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
var valid31 = _errs91 === errors;
if(!valid31){
const err74 = {instancePath:instancePath+"/matrix",schemaPath:"#/properties/matrix/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid",schema:schema19.properties.matrix.propertyNames,parentSchema:schema19.properties.matrix,data:data17};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
for(const key3 in data17){
let data18 = data17[key3];
if(!data18 || typeof data18 != "object"){
const err75 = {instancePath:instancePath+"/matrix/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/matrix/additionalProperties/type",keyword:"type",params:{type: schema19.properties.matrix.additionalProperties.type},message:"must be array,object",schema:schema19.properties.matrix.additionalProperties.type,parentSchema:schema19.properties.matrix.additionalProperties,data:data18};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
const _errs96 = errors;
let valid34 = true;
const _errs97 = errors;
if(!(Array.isArray(data18))){
const err76 = {};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var _valid9 = _errs97 === errors;
errors = _errs96;
if(vErrors !== null){
if(_errs96){
vErrors.length = _errs96;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs99 = errors;
if(Array.isArray(data18)){
if(data18.length > 10000){
const err77 = {instancePath:instancePath+"/matrix/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/matrix/additionalProperties/allOf/0/then/maxItems",keyword:"maxItems",params:{limit: 10000},message:"must NOT have more than 10000 items",schema:10000,parentSchema:schema19.properties.matrix.additionalProperties.allOf[0].then,data:data18};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data18.length < 1){
const err78 = {instancePath:instancePath+"/matrix/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/matrix/additionalProperties/allOf/0/then/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema19.properties.matrix.additionalProperties.allOf[0].then,data:data18};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
const len5 = data18.length;
for(let i6=0; i6<len5; i6++){
let data19 = data18[i6];
if((typeof data19 !== "string") && (!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19))))){
const err79 = {instancePath:instancePath+"/matrix/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i6,schemaPath:"#/properties/matrix/additionalProperties/allOf/0/then/items/type",keyword:"type",params:{type: schema19.properties.matrix.additionalProperties.allOf[0].then.items.type},message:"must be string,integer",schema:schema19.properties.matrix.additionalProperties.allOf[0].then.items.type,parentSchema:schema19.properties.matrix.additionalProperties.allOf[0].then.items,data:data19};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
let i7 = data18.length;
let j1;
if(i7 > 1){
const indices1 = {};
for(;i7--;){
let item1 = data18[i7];
if((typeof item1 !== "string") && (!(((typeof item1 == "number") && (!(item1 % 1) && !isNaN(item1))) && (isFinite(item1))))){
continue;
}
if(typeof item1 == "string"){
item1 += "_";
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err80 = {instancePath:instancePath+"/matrix/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/matrix/additionalProperties/allOf/0/then/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i7+" are identical)",schema:true,parentSchema:schema19.properties.matrix.additionalProperties.allOf[0].then,data:data18};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
break;
}
indices1[item1] = i7;
}
}
}
else {
const err81 = {instancePath:instancePath+"/matrix/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/matrix/additionalProperties/allOf/0/then/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.matrix.additionalProperties.allOf[0].then.type,parentSchema:schema19.properties.matrix.additionalProperties.allOf[0].then,data:data18};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
var _valid9 = _errs99 === errors;
valid34 = _valid9;
}
if(!valid34){
const err82 = {instancePath:instancePath+"/matrix/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/matrix/additionalProperties/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema19.properties.matrix.additionalProperties.allOf[0].if,parentSchema:schema19.properties.matrix.additionalProperties.allOf[0],data:data18};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
const _errs104 = errors;
let valid38 = true;
const _errs105 = errors;
if(!(data18 && typeof data18 == "object" && !Array.isArray(data18))){
const err83 = {};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
var _valid10 = _errs105 === errors;
errors = _errs104;
if(vErrors !== null){
if(_errs104){
vErrors.length = _errs104;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs107 = errors;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(Object.keys(data18).length > 10000){
const err84 = {instancePath:instancePath+"/matrix/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/matrix/additionalProperties/allOf/1/then/maxProperties",keyword:"maxProperties",params:{limit: 10000},message:"must NOT have more than 10000 properties",schema:10000,parentSchema:schema19.properties.matrix.additionalProperties.allOf[1].then,data:data18};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(Object.keys(data18).length < 1){
const err85 = {instancePath:instancePath+"/matrix/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/matrix/additionalProperties/allOf/1/then/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema19.properties.matrix.additionalProperties.allOf[1].then,data:data18};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
for(const key4 in data18){
let data20 = data18[key4];
if(typeof data20 === "string"){
if(func3(data20) > 64000){
const err86 = {instancePath:instancePath+"/matrix/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/matrix/additionalProperties/allOf/1/then/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 64000},message:"must NOT have more than 64000 characters",schema:64000,parentSchema:schema19.properties.matrix.additionalProperties.allOf[1].then.additionalProperties,data:data20};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(func3(data20) < 1){
const err87 = {instancePath:instancePath+"/matrix/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/matrix/additionalProperties/allOf/1/then/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.matrix.additionalProperties.allOf[1].then.additionalProperties,data:data20};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/matrix/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/matrix/additionalProperties/allOf/1/then/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.matrix.additionalProperties.allOf[1].then.additionalProperties.type,parentSchema:schema19.properties.matrix.additionalProperties.allOf[1].then.additionalProperties,data:data20};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/matrix/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/matrix/additionalProperties/allOf/1/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.matrix.additionalProperties.allOf[1].then.type,parentSchema:schema19.properties.matrix.additionalProperties.allOf[1].then,data:data18};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
var _valid10 = _errs107 === errors;
valid38 = _valid10;
}
if(!valid38){
const err90 = {instancePath:instancePath+"/matrix/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/matrix/additionalProperties/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema19.properties.matrix.additionalProperties.allOf[1].if,parentSchema:schema19.properties.matrix.additionalProperties.allOf[1],data:data18};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/matrix",schemaPath:"#/properties/matrix/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.matrix.type,parentSchema:schema19.properties.matrix,data:data17};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data.provider !== undefined){
let data21 = data.provider;
if(typeof data21 === "string"){
if(!pattern0.test(data21)){
const err92 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema19.properties.provider,data:data21};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.provider.type,parentSchema:schema19.properties.provider,data:data21};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data.api !== undefined){
let data22 = data.api;
if(!((data22 === "images") || (data22 === "responses"))){
const err94 = {instancePath:instancePath+"/api",schemaPath:"#/properties/api/enum",keyword:"enum",params:{allowedValues: schema19.properties.api.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.api.enum,parentSchema:schema19.properties.api,data:data22};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data.model !== undefined){
let data23 = data.model;
if(typeof data23 === "string"){
if(func3(data23) > 200){
const err95 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema19.properties.model,data:data23};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(func3(data23) < 1){
const err96 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.model,data:data23};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.model.type,parentSchema:schema19.properties.model,data:data23};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data.responses !== undefined){
if(!(validate29(data.responses, {instancePath:instancePath+"/responses",parentData:data,parentDataProperty:"responses",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.size !== undefined){
let data25 = data.size;
if(typeof data25 === "string"){
if(!pattern3.test(data25)){
const err98 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/pattern",keyword:"pattern",params:{pattern: "^(auto|[1-9][0-9]{0,4}x[1-9][0-9]{0,4})$"},message:"must match pattern \""+"^(auto|[1-9][0-9]{0,4}x[1-9][0-9]{0,4})$"+"\"",schema:"^(auto|[1-9][0-9]{0,4}x[1-9][0-9]{0,4})$",parentSchema:schema19.properties.size,data:data25};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.size.type,parentSchema:schema19.properties.size,data:data25};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data.quality !== undefined){
let data26 = data.quality;
if(typeof data26 === "string"){
if(func3(data26) > 40){
const err100 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema19.properties.quality,data:data26};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(func3(data26) < 1){
const err101 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.quality,data:data26};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.quality.type,parentSchema:schema19.properties.quality,data:data26};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data.background !== undefined){
let data27 = data.background;
if(!(((data27 === "auto") || (data27 === "transparent")) || (data27 === "opaque"))){
const err103 = {instancePath:instancePath+"/background",schemaPath:"#/properties/background/enum",keyword:"enum",params:{allowedValues: schema19.properties.background.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.background.enum,parentSchema:schema19.properties.background,data:data27};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data.output_format !== undefined){
let data28 = data.output_format;
if(!(((((data28 === "png") || (data28 === "jpeg")) || (data28 === "webp")) || (data28 === "gif")) || (data28 === "svg"))){
const err104 = {instancePath:instancePath+"/output_format",schemaPath:"#/properties/output_format/enum",keyword:"enum",params:{allowedValues: schema19.properties.output_format.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.output_format.enum,parentSchema:schema19.properties.output_format,data:data28};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data.output_compression !== undefined){
let data29 = data.output_compression;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err105 = {instancePath:instancePath+"/output_compression",schemaPath:"#/properties/output_compression/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema19.properties.output_compression.type,parentSchema:schema19.properties.output_compression,data:data29};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 100 || isNaN(data29)){
const err106 = {instancePath:instancePath+"/output_compression",schemaPath:"#/properties/output_compression/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema19.properties.output_compression,data:data29};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data29 < 0 || isNaN(data29)){
const err107 = {instancePath:instancePath+"/output_compression",schemaPath:"#/properties/output_compression/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema19.properties.output_compression,data:data29};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
if(data.moderation !== undefined){
let data30 = data.moderation;
if(!((data30 === "auto") || (data30 === "low"))){
const err108 = {instancePath:instancePath+"/moderation",schemaPath:"#/properties/moderation/enum",keyword:"enum",params:{allowedValues: schema19.properties.moderation.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.moderation.enum,parentSchema:schema19.properties.moderation,data:data30};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data.input_fidelity !== undefined){
let data31 = data.input_fidelity;
if(!((data31 === "low") || (data31 === "high"))){
const err109 = {instancePath:instancePath+"/input_fidelity",schemaPath:"#/properties/input_fidelity/enum",keyword:"enum",params:{allowedValues: schema19.properties.input_fidelity.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.input_fidelity.enum,parentSchema:schema19.properties.input_fidelity,data:data31};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data.partial_images !== undefined){
let data32 = data.partial_images;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err110 = {instancePath:instancePath+"/partial_images",schemaPath:"#/properties/partial_images/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema19.properties.partial_images.type,parentSchema:schema19.properties.partial_images,data:data32};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 3 || isNaN(data32)){
const err111 = {instancePath:instancePath+"/partial_images",schemaPath:"#/properties/partial_images/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3},message:"must be <= 3",schema:3,parentSchema:schema19.properties.partial_images,data:data32};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(data32 < 0 || isNaN(data32)){
const err112 = {instancePath:instancePath+"/partial_images",schemaPath:"#/properties/partial_images/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema19.properties.partial_images,data:data32};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
if(data.candidates !== undefined){
let data33 = data.candidates;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err113 = {instancePath:instancePath+"/candidates",schemaPath:"#/properties/candidates/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema19.properties.candidates.type,parentSchema:schema19.properties.candidates,data:data33};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 100 || isNaN(data33)){
const err114 = {instancePath:instancePath+"/candidates",schemaPath:"#/properties/candidates/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema19.properties.candidates,data:data33};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data33 < 1 || isNaN(data33)){
const err115 = {instancePath:instancePath+"/candidates",schemaPath:"#/properties/candidates/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema19.properties.candidates,data:data33};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
if(data.params !== undefined){
let data34 = data.params;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key5 in data34){
const _errs134 = errors;
if(typeof key5 === "string"){
if(!pattern4.test(key5)){
const err116 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_.-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_.-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_.-]{0,63}$",parentSchema:schema19.properties.params.propertyNames,data:key5,propertyName:key5};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
var valid40 = _errs134 === errors;
if(!valid40){
const err117 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid",schema:schema19.properties.params.propertyNames,parentSchema:schema19.properties.params,data:data34};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
else {
const err118 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.params.type,parentSchema:schema19.properties.params,data:data34};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data.alt !== undefined){
let data35 = data.alt;
if(typeof data35 === "string"){
if(func3(data35) > 4000){
const err119 = {instancePath:instancePath+"/alt",schemaPath:"#/properties/alt/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters",schema:4000,parentSchema:schema19.properties.alt,data:data35};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(func3(data35) < 1){
const err120 = {instancePath:instancePath+"/alt",schemaPath:"#/properties/alt/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.alt,data:data35};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
else {
const err121 = {instancePath:instancePath+"/alt",schemaPath:"#/properties/alt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.alt.type,parentSchema:schema19.properties.alt,data:data35};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data.decorative !== undefined){
let data36 = data.decorative;
if(typeof data36 !== "boolean"){
const err122 = {instancePath:instancePath+"/decorative",schemaPath:"#/properties/decorative/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema19.properties.decorative.type,parentSchema:schema19.properties.decorative,data:data36};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data.derivatives !== undefined){
let data37 = data.derivatives;
if((typeof data37 !== "boolean") && (!(data37 && typeof data37 == "object" && !Array.isArray(data37)))){
const err123 = {instancePath:instancePath+"/derivatives",schemaPath:"#/properties/derivatives/type",keyword:"type",params:{type: schema19.properties.derivatives.type},message:"must be boolean,object",schema:schema19.properties.derivatives.type,parentSchema:schema19.properties.derivatives,data:data37};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
const _errs143 = errors;
let valid42 = true;
const _errs144 = errors;
if(typeof data37 !== "boolean"){
const err124 = {};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
var _valid11 = _errs144 === errors;
errors = _errs143;
if(vErrors !== null){
if(_errs143){
vErrors.length = _errs143;
}
else {
vErrors = null;
}
}
if(_valid11){
const _errs146 = errors;
if(false !== data37){
const err125 = {instancePath:instancePath+"/derivatives",schemaPath:"#/properties/derivatives/allOf/0/then/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant",schema:false,parentSchema:schema19.properties.derivatives.allOf[0].then,data:data37};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
var _valid11 = _errs146 === errors;
valid42 = _valid11;
}
if(!valid42){
const err126 = {instancePath:instancePath+"/derivatives",schemaPath:"#/properties/derivatives/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema19.properties.derivatives.allOf[0].if,parentSchema:schema19.properties.derivatives.allOf[0],data:data37};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
const _errs148 = errors;
let valid43 = true;
const _errs149 = errors;
if(!(data37 && typeof data37 == "object" && !Array.isArray(data37))){
const err127 = {};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
var _valid12 = _errs149 === errors;
errors = _errs148;
if(vErrors !== null){
if(_errs148){
vErrors.length = _errs148;
}
else {
vErrors = null;
}
}
if(_valid12){
const _errs151 = errors;
if(!(validate33(data37, {instancePath:instancePath+"/derivatives",parentData:data,parentDataProperty:"derivatives",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var _valid12 = _errs151 === errors;
valid43 = _valid12;
}
if(!valid43){
const err128 = {instancePath:instancePath+"/derivatives",schemaPath:"#/properties/derivatives/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema19.properties.derivatives.allOf[1].if,parentSchema:schema19.properties.derivatives.allOf[1],data:data37};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}


function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema18.type},message:"must be string,object",schema:schema18.type,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(typeof data !== "string"){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(typeof data === "string"){
if(func3(data) > 64000){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/maxLength",keyword:"maxLength",params:{limit: 64000},message:"must NOT have more than 64000 characters",schema:64000,parentSchema:schema18.allOf[0].then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func3(data) < 1){
const err3 = {instancePath,schemaPath:"#/allOf/0/then/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema18.allOf[0].then,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.allOf[0].then.type,parentSchema:schema18.allOf[0].then,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err5 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema18.allOf[0].if,parentSchema:schema18.allOf[0],data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const _errs8 = errors;
let valid2 = true;
const _errs9 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(!(validate45(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var _valid1 = _errs11 === errors;
valid2 = _valid1;
}
if(!valid2){
const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema18.allOf[1].if,parentSchema:schema18.allOf[1],data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}


function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(func3(key0) > 180){
const err0 = {instancePath,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit: 180},message:"must NOT have more than 180 characters",schema:180,parentSchema:schema17.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern11.test(key0)){
const err1 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9{][a-z0-9_{}-]*(/[a-z0-9{][a-z0-9_{}-]*)*$"},message:"must match pattern \""+"^[a-z0-9{][a-z0-9_{}-]*(/[a-z0-9{][a-z0-9_{}-]*)*$"+"\"",schema:"^[a-z0-9{][a-z0-9_{}-]*(/[a-z0-9{][a-z0-9_{}-]*)*$",parentSchema:schema17.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema17.propertyNames,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key1 in data){
if(!(validate44(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema17.type,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}

const schema21 = {"description":"Files that add `styles` and `assets`, relative to this file. Default: none.","type":"array","default":[],"maxItems":1000,"uniqueItems":true,"items":{"description":"A file, relative to this one, inside the manifest's folder.","type":"string","minLength":1,"maxLength":1000}};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 1000){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func3(data0) > 1000){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema21.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func3(data0) < 1){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema21.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.items.type,parentSchema:schema21.items,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err4 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:genlock:schema:manifest:1" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema6.properties.version,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.provider !== undefined){
let data1 = data.provider;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err3 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema6.properties.provider,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.provider.type,parentSchema:schema6.properties.provider,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.providers !== undefined){
if(!(validate22(data.providers, {instancePath:instancePath+"/providers",parentData:data,parentDataProperty:"providers",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.originals !== undefined){
let data3 = data.originals;
if(typeof data3 === "string"){
if(func3(data3) > 500){
const err5 = {instancePath:instancePath+"/originals",schemaPath:"#/properties/originals/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema6.properties.originals,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data3) < 1){
const err6 = {instancePath:instancePath+"/originals",schemaPath:"#/properties/originals/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema6.properties.originals,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/originals",schemaPath:"#/properties/originals/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.originals.type,parentSchema:schema6.properties.originals,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.budget !== undefined){
if(!(validate26(data.budget, {instancePath:instancePath+"/budget",parentData:data,parentDataProperty:"budget",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.defaults !== undefined){
if(!(validate28(data.defaults, {instancePath:instancePath+"/defaults",parentData:data,parentDataProperty:"defaults",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.styles !== undefined){
if(!(validate36(data.styles, {instancePath:instancePath+"/styles",parentData:data,parentDataProperty:"styles",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.assets !== undefined){
if(!(validate43(data.assets, {instancePath:instancePath+"/assets",parentData:data,parentDataProperty:"assets",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.include !== undefined){
if(!(validate58(data.include, {instancePath:instancePath+"/include",parentData:data,parentDataProperty:"include",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

/** @type {import("../validation-error.ts").Validate} */
export const validateFragment = validate60;
const schema22 = {"type":"object","additionalProperties":false,"description":"A file named by `include`.","properties":{"include":{"$ref":"#/definitions/include"},"styles":{"$ref":"#/definitions/styles"},"assets":{"$ref":"#/definitions/assets"}}};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "include") || (key0 === "styles")) || (key0 === "assets"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.include !== undefined){
if(!(validate58(data.include, {instancePath:instancePath+"/include",parentData:data,parentDataProperty:"include",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.styles !== undefined){
if(!(validate36(data.styles, {instancePath:instancePath+"/styles",parentData:data,parentDataProperty:"styles",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.assets !== undefined){
if(!(validate43(data.assets, {instancePath:instancePath+"/assets",parentData:data,parentDataProperty:"assets",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}

/** @type {import("../validation-error.ts").Validate} */
export const validateAsset = validate64;

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema18.type},message:"must be string,object",schema:schema18.type,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(typeof data !== "string"){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(typeof data === "string"){
if(func3(data) > 64000){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/maxLength",keyword:"maxLength",params:{limit: 64000},message:"must NOT have more than 64000 characters",schema:64000,parentSchema:schema18.allOf[0].then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func3(data) < 1){
const err3 = {instancePath,schemaPath:"#/allOf/0/then/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema18.allOf[0].then,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.allOf[0].then.type,parentSchema:schema18.allOf[0].then,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err5 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema18.allOf[0].if,parentSchema:schema18.allOf[0],data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const _errs8 = errors;
let valid2 = true;
const _errs9 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(!(validate45(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var _valid1 = _errs11 === errors;
valid2 = _valid1;
}
if(!valid2){
const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema18.allOf[1].if,parentSchema:schema18.allOf[1],data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}

/** @type {import("../validation-error.ts").Validate} */
export const validateStyle = validate66;

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema15.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.before !== undefined){
let data0 = data.before;
if(typeof data0 === "string"){
if(func3(data0) > 64000){
const err1 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/maxLength",keyword:"maxLength",params:{limit: 64000},message:"must NOT have more than 64000 characters",schema:64000,parentSchema:schema15.properties.before,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func3(data0) < 1){
const err2 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema15.properties.before,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.before.type,parentSchema:schema15.properties.before,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.after !== undefined){
let data1 = data.after;
if(typeof data1 === "string"){
if(func3(data1) > 64000){
const err4 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/maxLength",keyword:"maxLength",params:{limit: 64000},message:"must NOT have more than 64000 characters",schema:64000,parentSchema:schema15.properties.after,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func3(data1) < 1){
const err5 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema15.properties.after,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.after.type,parentSchema:schema15.properties.after,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.references !== undefined){
let data2 = data.references;
if(Array.isArray(data2)){
if(data2.length > 16){
const err7 = {instancePath:instancePath+"/references",schemaPath:"#/properties/references/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items",schema:16,parentSchema:schema15.properties.references,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/references",schemaPath:"#/properties/references/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema15.properties.references,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate38(data2[i0], {instancePath:instancePath+"/references/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.properties.references.type,parentSchema:schema15.properties.references,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.provider !== undefined){
let data4 = data.provider;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err10 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema15.properties.provider,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.provider.type,parentSchema:schema15.properties.provider,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.api !== undefined){
let data5 = data.api;
if(!((data5 === "images") || (data5 === "responses"))){
const err12 = {instancePath:instancePath+"/api",schemaPath:"#/properties/api/enum",keyword:"enum",params:{allowedValues: schema15.properties.api.enum},message:"must be equal to one of the allowed values",schema:schema15.properties.api.enum,parentSchema:schema15.properties.api,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.model !== undefined){
let data6 = data.model;
if(typeof data6 === "string"){
if(func3(data6) > 200){
const err13 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema15.properties.model,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func3(data6) < 1){
const err14 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema15.properties.model,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.model.type,parentSchema:schema15.properties.model,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.responses !== undefined){
if(!(validate29(data.responses, {instancePath:instancePath+"/responses",parentData:data,parentDataProperty:"responses",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.size !== undefined){
let data8 = data.size;
if(typeof data8 === "string"){
if(!pattern3.test(data8)){
const err16 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/pattern",keyword:"pattern",params:{pattern: "^(auto|[1-9][0-9]{0,4}x[1-9][0-9]{0,4})$"},message:"must match pattern \""+"^(auto|[1-9][0-9]{0,4}x[1-9][0-9]{0,4})$"+"\"",schema:"^(auto|[1-9][0-9]{0,4}x[1-9][0-9]{0,4})$",parentSchema:schema15.properties.size,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.size.type,parentSchema:schema15.properties.size,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.quality !== undefined){
let data9 = data.quality;
if(typeof data9 === "string"){
if(func3(data9) > 40){
const err18 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema15.properties.quality,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func3(data9) < 1){
const err19 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema15.properties.quality,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.quality.type,parentSchema:schema15.properties.quality,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.background !== undefined){
let data10 = data.background;
if(!(((data10 === "auto") || (data10 === "transparent")) || (data10 === "opaque"))){
const err21 = {instancePath:instancePath+"/background",schemaPath:"#/properties/background/enum",keyword:"enum",params:{allowedValues: schema15.properties.background.enum},message:"must be equal to one of the allowed values",schema:schema15.properties.background.enum,parentSchema:schema15.properties.background,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.output_format !== undefined){
let data11 = data.output_format;
if(!(((((data11 === "png") || (data11 === "jpeg")) || (data11 === "webp")) || (data11 === "gif")) || (data11 === "svg"))){
const err22 = {instancePath:instancePath+"/output_format",schemaPath:"#/properties/output_format/enum",keyword:"enum",params:{allowedValues: schema15.properties.output_format.enum},message:"must be equal to one of the allowed values",schema:schema15.properties.output_format.enum,parentSchema:schema15.properties.output_format,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.output_compression !== undefined){
let data12 = data.output_compression;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err23 = {instancePath:instancePath+"/output_compression",schemaPath:"#/properties/output_compression/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema15.properties.output_compression.type,parentSchema:schema15.properties.output_compression,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 100 || isNaN(data12)){
const err24 = {instancePath:instancePath+"/output_compression",schemaPath:"#/properties/output_compression/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema15.properties.output_compression,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err25 = {instancePath:instancePath+"/output_compression",schemaPath:"#/properties/output_compression/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema15.properties.output_compression,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data.moderation !== undefined){
let data13 = data.moderation;
if(!((data13 === "auto") || (data13 === "low"))){
const err26 = {instancePath:instancePath+"/moderation",schemaPath:"#/properties/moderation/enum",keyword:"enum",params:{allowedValues: schema15.properties.moderation.enum},message:"must be equal to one of the allowed values",schema:schema15.properties.moderation.enum,parentSchema:schema15.properties.moderation,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.input_fidelity !== undefined){
let data14 = data.input_fidelity;
if(!((data14 === "low") || (data14 === "high"))){
const err27 = {instancePath:instancePath+"/input_fidelity",schemaPath:"#/properties/input_fidelity/enum",keyword:"enum",params:{allowedValues: schema15.properties.input_fidelity.enum},message:"must be equal to one of the allowed values",schema:schema15.properties.input_fidelity.enum,parentSchema:schema15.properties.input_fidelity,data:data14};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.partial_images !== undefined){
let data15 = data.partial_images;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err28 = {instancePath:instancePath+"/partial_images",schemaPath:"#/properties/partial_images/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema15.properties.partial_images.type,parentSchema:schema15.properties.partial_images,data:data15};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 3 || isNaN(data15)){
const err29 = {instancePath:instancePath+"/partial_images",schemaPath:"#/properties/partial_images/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3},message:"must be <= 3",schema:3,parentSchema:schema15.properties.partial_images,data:data15};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data15 < 0 || isNaN(data15)){
const err30 = {instancePath:instancePath+"/partial_images",schemaPath:"#/properties/partial_images/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema15.properties.partial_images,data:data15};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data.candidates !== undefined){
let data16 = data.candidates;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err31 = {instancePath:instancePath+"/candidates",schemaPath:"#/properties/candidates/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema15.properties.candidates.type,parentSchema:schema15.properties.candidates,data:data16};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 100 || isNaN(data16)){
const err32 = {instancePath:instancePath+"/candidates",schemaPath:"#/properties/candidates/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema15.properties.candidates,data:data16};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data16 < 1 || isNaN(data16)){
const err33 = {instancePath:instancePath+"/candidates",schemaPath:"#/properties/candidates/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema15.properties.candidates,data:data16};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data.params !== undefined){
let data17 = data.params;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key1 in data17){
const _errs31 = errors;
if(typeof key1 === "string"){
if(!pattern4.test(key1)){
const err34 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_.-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_.-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_.-]{0,63}$",parentSchema:schema15.properties.params.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
var valid3 = _errs31 === errors;
if(!valid3){
const err35 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema15.properties.params.propertyNames,parentSchema:schema15.properties.params,data:data17};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.properties.params.type,parentSchema:schema15.properties.params,data:data17};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.type,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
