// Made from schemas/manifest.schema.json by schemas/generate.ts; edit the schema.
import ucs2lengthModule from "ajv/dist/runtime/ucs2length.js";
const ucs2length = typeof ucs2lengthModule === "function" ? { default: ucs2lengthModule } : ucs2lengthModule;
"use strict";
/** @type {import("../validation-error.ts").Validate} */
export const validateManifest = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:genlock:schema:manifest:1","title":"genlock manifest","description":"Which pictures a site or game needs.","type":"object","additionalProperties":false,"required":["version"],"properties":{"version":{"description":"The version of this format. Required.","const":1,"default":1},"provider":{"description":"The provider of every asset that does not name its own. Default: draft, which is free and needs no key.","type":"string","pattern":"^[a-z][a-z0-9-]{0,63}$","default":"draft"},"providers":{"$ref":"#/definitions/providers"},"originals":{"description":"The folder of the pictures, relative to this file. Default: genlock.","type":"string","minLength":1,"maxLength":500,"pattern":"^(?!/|[A-Za-z]:)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\]*$","default":"genlock"},"budget":{"$ref":"#/definitions/budget"},"defaults":{"$ref":"#/definitions/defaults"},"styles":{"$ref":"#/definitions/styles"},"presets":{"$ref":"#/definitions/presets"},"assets":{"$ref":"#/definitions/assets"},"provenance":{"$ref":"#/definitions/fileMarks"},"include":{"$ref":"#/definitions/include"}},"definitions":{"styleName":{"description":"A style's name: letters, digits, `-` and `_`, a letter first, at most 64.","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},"input":{"description":"A picture that goes into a request: an asset, a file, a URL or an uploaded file.","type":["string","object"],"allOf":[{"if":{"type":["string"]},"then":{"type":"string","minLength":1,"maxLength":1000,"description":"With a dot or a leading `./` a file relative to this file, else an asset id; what begins with `https://` or `data:` is a URL."}},{"if":{"type":["object"]},"then":{"oneOf":[{"required":["asset"]},{"required":["file"]},{"required":["url"]},{"required":["file_id"]}],"allOf":[{"if":{"required":["asset"],"not":{"anyOf":[{"required":["file"]},{"required":["url"]},{"required":["file_id"]}]}},"then":{"type":"object","additionalProperties":false,"required":["asset"],"description":"Another asset; its current original is used.","properties":{"asset":{"description":"The asset's id. Required.","type":"string","minLength":1,"maxLength":180},"label":{"description":"What the prompt calls this picture. Default: none.","type":"string","minLength":1,"maxLength":200}}}},{"if":{"required":["file"],"not":{"anyOf":[{"required":["asset"]},{"required":["url"]},{"required":["file_id"]}]}},"then":{"type":"object","additionalProperties":false,"required":["file"],"description":"A picture in the repository.","properties":{"file":{"description":"The file, relative to this file. Required.","type":"string","minLength":1,"maxLength":1000},"label":{"description":"What the prompt calls this picture. Default: none.","type":"string","minLength":1,"maxLength":200}}}},{"if":{"required":["url"],"not":{"anyOf":[{"required":["asset"]},{"required":["file"]},{"required":["file_id"]}]}},"then":{"type":"object","additionalProperties":false,"required":["url"],"description":"A picture elsewhere; fetched only by `genlock fetch`.","properties":{"url":{"description":"An https URL or a data URL. Required.","type":"string","minLength":1,"maxLength":20971520},"label":{"description":"What the prompt calls this picture. Default: none.","type":"string","minLength":1,"maxLength":200}}}},{"if":{"required":["file_id"],"not":{"anyOf":[{"required":["asset"]},{"required":["file"]},{"required":["url"]}]}},"then":{"type":"object","additionalProperties":false,"required":["file_id"],"description":"A picture already uploaded to the service.","properties":{"file_id":{"description":"The id the service gave an uploaded file; it means nothing to another account. Required.","type":"string","minLength":1,"maxLength":200},"label":{"description":"What the prompt calls this picture. Default: none.","type":"string","minLength":1,"maxLength":200}}}}]}}]},"mask":{"type":"object","additionalProperties":false,"required":["file"],"description":"A mask file and which of its colours may be edited.","properties":{"file":{"description":"The file, relative to this file. Required.","type":"string","minLength":1,"maxLength":1000},"edit":{"description":"The colour that marks what may change; `transparent` reads the file's alpha. Default: transparent.","enum":["black","white","transparent"],"default":"transparent"}}},"expect":{"description":"What a picture must be like once it is there. Looked at before a candidate is picked, and whenever `genlock verify` runs; never a reason to make it again. Default: nothing is looked at.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"alpha":{"description":"true: some of it must really be see-through; false: no pixel may be. Default: not looked at.","type":"boolean"},"not_blank":{"description":"true: it must show more than one even colour. Default: false.","type":"boolean","default":false},"empty_border":{"description":"The border that must be empty, as a share of the shorter side. Empty is what is see-through, or, in a picture without transparency, has the colour around it. Default: not looked at.","type":"number","exclusiveMinimum":0,"maximum":0.45},"safe_zone":{"description":"Left, top, right and bottom, each 0 to 1: outside of it the picture must be empty. Default: not looked at.","type":"array","items":{"type":"number","minimum":0,"maximum":1,"description":"A share of the width or height."},"minItems":4,"maxItems":4},"palette":{"description":"Colours that it must be painted with. Default: any.","type":["array","object"],"allOf":[{"if":{"type":["array"]},"then":{"type":"array","description":"The colours.","items":{"$ref":"#/definitions/hexColour"},"minItems":1,"maxItems":32}},{"if":{"type":["object"]},"then":{"type":"object","additionalProperties":false,"description":"With settings.","required":["colours"],"properties":{"colours":{"description":"The colours.","type":"array","items":{"$ref":"#/definitions/hexColour"},"minItems":1,"maxItems":32},"within":{"description":"How far from the nearest of them a pixel may be, as CIEDE2000: 1 is just seen, 10 is clearly another shade. Default: 10.","type":"number","exclusiveMinimum":0,"maximum":100,"default":10},"share":{"description":"How much of what one sees must be that near. Default: 0.9.","type":"number","exclusiveMinimum":0,"maximum":1,"default":0.9}}}}]},"max_bytes":{"description":"The most bytes the original may have. Default: any number.","type":"integer","minimum":1}}},"hexColour":{"description":"A colour as #rgb or #rrggbb.","type":"string","pattern":"^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$"},"responses":{"type":"object","additionalProperties":false,"description":"Settings of the Responses API.","properties":{"model":{"description":"The main model, which writes the prompt. Default: the provider's own.","type":"string","minLength":1,"maxLength":200},"action":{"description":"Whether the tool draws anew or edits. Default: auto.","enum":["auto","generate","edit"],"default":"auto"},"max_output_tokens":{"description":"Tokens the main model may write, at least 16. Default: the provider's own; always set where a spending cap holds.","type":"integer","minimum":16,"maximum":1000000}}},"derivatives":{"type":"object","additionalProperties":false,"description":"What is made of an original. Never larger than it.","properties":{"preset":{"description":"A preset of the manifest's `presets`, or several, later ones over earlier ones; what is written beside it goes over them. Default: none.","type":["string","array"],"allOf":[{"if":{"type":["string"]},"then":{"$ref":"#/definitions/presetName"}},{"if":{"type":["array"]},"then":{"type":"array","minItems":1,"maxItems":16,"uniqueItems":true,"items":{"description":"A preset's name: letters, digits, `-` and `_`, a letter first, at most 64.","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},"description":"Several presets."}}]},"widths":{"description":"Widths in pixels, each at most the original's; a larger one is cut to the original's width. Default: the original's width.","type":"array","minItems":1,"maxItems":32,"items":{"description":"A width in pixels.","type":"integer","minimum":1,"maximum":16384}},"heights":{"description":"Heights in pixels: one for all widths, or one for each. Without `widths` they follow from the proportions. Default: by the proportions.","type":"array","minItems":1,"maxItems":32,"items":{"description":"A height in pixels.","type":"integer","minimum":1,"maximum":16384}},"densities":{"description":"Pixels of a file for each pixel of the page, in place of several widths: the one width or height is that of the page then. Default: none, pages choose by width.","type":"array","minItems":1,"maxItems":8,"uniqueItems":true,"items":{"description":"Pixels for each pixel, from 0.5 to 8.","type":"number","minimum":0.5,"maximum":8}},"aspect":{"description":"The proportions to crop to, such as `16:9`, or a number, width by height; `original` for the picture's own. Default: original.","examples":["16:9","1:1",1.5],"type":["string","number"],"allOf":[{"if":{"type":["string"]},"then":{"description":"Width and height, such as `16:9`.","type":"string","pattern":"^(original|[1-9][0-9]{0,4}(\\.[0-9]{1,4})?[:/][1-9][0-9]{0,4}(\\.[0-9]{1,4})?)$"}},{"if":{"type":["number"]},"then":{"description":"Width by height, from 0.01 to 100.","type":"number","minimum":0.01,"maximum":100}}]},"fit":{"description":"How a picture meets a frame of other proportions: `cover` crops, `contain` leaves room, `fill` stretches, `inside` and `outside` keep the proportions within or beyond the frame. Default: cover.","enum":["cover","contain","fill","inside","outside"]},"position":{"description":"What a crop keeps: a side, a corner, or what the image library finds most striking (`attention`, `entropy`). Default: center.","type":"string","enum":["center","top","right top","right","right bottom","bottom","left bottom","left","left top","attention","entropy"]},"focus":{"description":"The point a crop keeps, as [left, top], each from 0 to 1. Default: the middle.","type":"array","minItems":2,"maxItems":2,"items":{"description":"A share of the width or height, from 0 to 1.","type":"number","minimum":0,"maximum":1}},"trim":{"description":"Cuts an even border off first: `true`, or how much its pixels may differ, 0 to 255. Default: false.","type":["boolean","number"],"allOf":[{"if":{"type":["boolean"]},"then":{"type":"boolean","description":"Whether to, with a difference of 10."}},{"if":{"type":["number"]},"then":{"description":"The difference, 0 to 255.","type":"integer","minimum":0,"maximum":255}}]},"pad":{"description":"Room on each side, as a share of the width of what is inside, from 0 to 2; widths and heights are those with it. Default: 0.","type":"number","minimum":0,"maximum":2},"sizes":{"description":"The HTML attribute `sizes`, written as it is: how wide the page shows the picture. Default: none.","type":"string","minLength":1,"maxLength":1000,"examples":["(max-width: 600px) 100vw, 600px"]},"formats":{"description":"File formats, best first; the last is the one old browsers get. Default: avif, webp and the original's own.","type":"array","minItems":1,"maxItems":4,"uniqueItems":true,"items":{"description":"A file format.","type":"string","enum":["avif","webp","jpeg","png"]}},"quality":{"description":"1 to 100 for every lossy format, or one number for each. Default: avif 50, webp 80, jpeg 80.","type":["number","object"],"allOf":[{"if":{"type":["number"]},"then":{"type":"integer","minimum":1,"maximum":100,"description":"One number for all."}},{"if":{"type":["object"]},"then":{"type":"object","additionalProperties":false,"description":"One number for each format.","properties":{"avif":{"description":"1 to 100 for avif. Default: 50.","type":"integer","minimum":1,"maximum":100,"default":50},"webp":{"description":"1 to 100 for webp. Default: 80.","type":"integer","minimum":1,"maximum":100,"default":80},"jpeg":{"description":"1 to 100 for jpeg. Default: 80.","type":"integer","minimum":1,"maximum":100,"default":80}}}}]},"maxBytes":{"description":"The most bytes of a file; the best quality within them is searched, in place of `quality`. Default: none.","type":"integer","minimum":100,"maximum":100000000},"effort":{"description":"How much work encoders put in: more takes longer and saves bytes. One value for all, or one for the dev server and one for builds. Default: fast in dev, balanced in builds.","type":["string","number","object"],"allOf":[{"if":{"type":["string"]},"then":{"type":"string","enum":["fast","balanced","thorough"],"description":"In words, for each format what is sensible."}},{"if":{"type":["number"]},"then":{"description":"By the encoder's own scale: avif 0 to 9, webp 0 to 6, png 0 to 9, and jpeg in two steps, up to 6 and above.","type":"integer","minimum":0,"maximum":9}},{"if":{"type":["object"]},"then":{"type":"object","additionalProperties":false,"description":"One value for each.","properties":{"dev":{"description":"For the dev server. Default: fast.","type":["string","number"],"allOf":[{"if":{"type":["string"]},"then":{"type":"string","enum":["fast","balanced","thorough"],"description":"In words, for each format what is sensible."}},{"if":{"type":["number"]},"then":{"description":"By the encoder's own scale: avif 0 to 9, webp 0 to 6, png 0 to 9, and jpeg in two steps, up to 6 and above.","type":"integer","minimum":0,"maximum":9}}]},"build":{"description":"For builds. Default: balanced.","type":["string","number"],"allOf":[{"if":{"type":["string"]},"then":{"type":"string","enum":["fast","balanced","thorough"],"description":"In words, for each format what is sensible."}},{"if":{"type":["number"]},"then":{"description":"By the encoder's own scale: avif 0 to 9, webp 0 to 6, png 0 to 9, and jpeg in two steps, up to 6 and above.","type":"integer","minimum":0,"maximum":9}}]}}}}]},"background":{"description":"The colour of room around a picture and, with `flatten` or in a jpeg, behind it: `#rgb`, `#rrggbb`, with alpha `#rgba`, `#rrggbbaa`, or `white`, `black`, `transparent`. Default: transparent, in a jpeg white.","type":"string","pattern":"^(#?([0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})|black|white|transparent)$","examples":["#0b1f2a","transparent"]},"flatten":{"description":"Put the picture on its background, so that nothing shows through. Default: false.","type":"boolean","default":false},"greyscale":{"description":"Take the colours away. Default: false.","type":"boolean","default":false},"tint":{"description":"Give all colours the hue of this one, `#rgb` or `#rrggbb`; `false` for none. Default: false.","type":["boolean","string"],"allOf":[{"if":{"type":["boolean"]},"then":{"type":"boolean","const":false,"description":"No tint."}},{"if":{"type":["string"]},"then":{"type":"string","pattern":"^(#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})|black|white)$","description":"A colour, `#rgb` or `#rrggbb`."}}]},"blur":{"description":"How much to blur, as the sigma in pixels of the file, from 0.3 to 1000; `false` for not at all. Default: false.","type":["boolean","number"],"allOf":[{"if":{"type":["boolean"]},"then":{"type":"boolean","const":false,"description":"Not at all."}},{"if":{"type":["number"]},"then":{"description":"Sigma in pixels, 0.3 to 1000.","type":"number","minimum":0.3,"maximum":1000}}]},"sharpen":{"description":"How much to sharpen, as the sigma in pixels of the file, from 0.1 to 10; `true` for 1. Default: false.","type":["boolean","number"],"allOf":[{"if":{"type":["boolean"]},"then":{"type":"boolean","description":"Whether to, with a sigma of 1."}},{"if":{"type":["number"]},"then":{"description":"Sigma in pixels, 0.1 to 10.","type":"number","minimum":0.1,"maximum":10}}]},"steps":{"description":"Steps of the project's own, named in genlock.config.ts, in this order; they run after resizing. Default: none.","type":"array","maxItems":16,"items":{"description":"A step: its name, or its name with settings.","type":["string","object"],"allOf":[{"if":{"type":["string"]},"then":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$","description":"The step's name in genlock.config.ts."}},{"if":{"type":["object"]},"then":{"type":"object","additionalProperties":false,"required":["step"],"description":"A step with settings.","properties":{"step":{"description":"The step's name in genlock.config.ts. Required.","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},"params":{"description":"What the step is given. Default: nothing.","type":"object","additionalProperties":true}}}}]}},"art":{"description":"Other frames for pages on which a media condition holds; the first that holds counts. Default: none.","type":"array","maxItems":8,"items":{"$ref":"#/definitions/art"}},"placeholder":{"description":"What pages show until the picture is there: its main colour, a tiny picture, or a ThumbHash with its colour; `false` for nothing. Default: false.","type":["boolean","string"],"allOf":[{"if":{"type":["boolean"]},"then":{"type":"boolean","const":false,"description":"No placeholder."}},{"if":{"type":["string"]},"then":{"type":"string","enum":["colour","tiny","thumbhash"],"description":"A kind of placeholder."}}]}},"allOf":[{"not":{"required":["quality","maxBytes"]},"description":"Not both a quality and a number of bytes."},{"not":{"required":["position","focus"]},"description":"Not both a position and a focal point."},{"not":{"required":["aspect","widths","heights"]},"description":"Not proportions beside widths and heights."},{"not":{"required":["densities","widths"],"properties":{"widths":{"minItems":2}}},"description":"Not densities of several widths."},{"not":{"required":["densities","heights"],"properties":{"heights":{"minItems":2}}},"description":"Not densities of several heights."}]},"art":{"type":"object","additionalProperties":false,"description":"Frames for pages on which a media condition holds.","required":["media"],"properties":{"media":{"description":"A CSS media condition, such as `(max-width: 600px)`. Required.","type":"string","minLength":1,"maxLength":500,"examples":["(max-width: 600px)"]},"widths":{"description":"Widths in pixels, each at most the original's; a larger one is cut to the original's width. Default: as around it.","type":"array","minItems":1,"maxItems":32,"items":{"description":"A width in pixels.","type":"integer","minimum":1,"maximum":16384}},"heights":{"description":"Heights in pixels: one for all widths, or one for each. Without `widths` they follow from the proportions. Default: as around it.","type":"array","minItems":1,"maxItems":32,"items":{"description":"A height in pixels.","type":"integer","minimum":1,"maximum":16384}},"densities":{"description":"Pixels of a file for each pixel of the page, in place of several widths: the one width or height is that of the page then. Default: as around it.","type":"array","minItems":1,"maxItems":8,"uniqueItems":true,"items":{"description":"Pixels for each pixel, from 0.5 to 8.","type":"number","minimum":0.5,"maximum":8}},"aspect":{"description":"The proportions to crop to, such as `16:9`, or a number, width by height; `original` for the picture's own. Default: as around it.","examples":["16:9","1:1",1.5],"type":["string","number"],"allOf":[{"if":{"type":["string"]},"then":{"description":"Width and height, such as `16:9`.","type":"string","pattern":"^(original|[1-9][0-9]{0,4}(\\.[0-9]{1,4})?[:/][1-9][0-9]{0,4}(\\.[0-9]{1,4})?)$"}},{"if":{"type":["number"]},"then":{"description":"Width by height, from 0.01 to 100.","type":"number","minimum":0.01,"maximum":100}}]},"fit":{"description":"How a picture meets a frame of other proportions: `cover` crops, `contain` leaves room, `fill` stretches, `inside` and `outside` keep the proportions within or beyond the frame. Default: as around it.","enum":["cover","contain","fill","inside","outside"]},"position":{"description":"What a crop keeps: a side, a corner, or what the image library finds most striking (`attention`, `entropy`). Default: as around it.","type":"string","enum":["center","top","right top","right","right bottom","bottom","left bottom","left","left top","attention","entropy"]},"focus":{"description":"The point a crop keeps, as [left, top], each from 0 to 1. Default: as around it.","type":"array","minItems":2,"maxItems":2,"items":{"description":"A share of the width or height, from 0 to 1.","type":"number","minimum":0,"maximum":1}},"trim":{"description":"Cuts an even border off first: `true`, or how much its pixels may differ, 0 to 255. Default: as around it.","type":["boolean","number"],"allOf":[{"if":{"type":["boolean"]},"then":{"type":"boolean","description":"Whether to, with a difference of 10."}},{"if":{"type":["number"]},"then":{"description":"The difference, 0 to 255.","type":"integer","minimum":0,"maximum":255}}]},"pad":{"description":"Room on each side, as a share of the width of what is inside, from 0 to 2; widths and heights are those with it. Default: as around it.","type":"number","minimum":0,"maximum":2},"sizes":{"description":"The HTML attribute `sizes`, written as it is: how wide the page shows the picture. Default: as around it.","type":"string","minLength":1,"maxLength":1000,"examples":["(max-width: 600px) 100vw, 600px"]}},"allOf":[{"not":{"required":["position","focus"]},"description":"Not both a position and a focal point."},{"not":{"required":["aspect","widths","heights"]},"description":"Not proportions beside widths and heights."},{"not":{"required":["densities","widths"],"properties":{"widths":{"minItems":2}}},"description":"Not densities of several widths."},{"not":{"required":["densities","heights"],"properties":{"heights":{"minItems":2}}},"description":"Not densities of several heights."}]},"icons":{"description":"Icons of a site, made of this picture for free: favicon.ico, apple-touch-icon, and those of a web manifest, maskable ones too. Default: none.","type":["boolean","object"],"allOf":[{"if":{"type":["boolean"]},"then":{"type":"boolean","description":"Whether to, as is usual."}},{"if":{"type":["object"]},"then":{"type":"object","additionalProperties":false,"description":"How.","properties":{"background":{"description":"The colour behind icons that must not be transparent: apple-touch and maskable. Default: white.","type":"string","pattern":"^(#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})|black|white)$"},"bleed":{"description":"Whether the picture fills apple-touch and maskable icons up to their edges, instead of lying within the safe zone. Default: false.","type":"boolean","default":false}}}}]},"social":{"description":"Pictures that other sites show beside a link to a page, made of this one for free. Default: none.","type":["boolean","object"],"allOf":[{"if":{"type":["boolean"]},"then":{"type":"boolean","description":"Whether to, in 1200 × 630 pixels."}},{"if":{"type":["object"]},"then":{"type":"object","additionalProperties":false,"description":"Which, and what is written on them.","dependencies":{"text":["font"],"font":["text"]},"properties":{"sizes":{"description":"`wide` is 1200 × 630, `square` 1200 × 1200, `tall` 1000 × 1500. Default: wide.","type":"array","minItems":1,"maxItems":3,"uniqueItems":true,"items":{"description":"A size.","type":"string","enum":["wide","square","tall"]}},"text":{"description":"A text set on the picture, near its lower edge; needs `font`. Default: none.","type":"string","minLength":1,"maxLength":300},"font":{"description":"The font file of the text, ttf or otf, relative to this file. Default: none; needed with `text`.","type":"string","maxLength":500,"pattern":"^(?!/|[A-Za-z]:)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\]*\\.([tT][tT][fF]|[oO][tT][fF])$"},"colour":{"description":"The colour of the text. Default: white.","type":"string","pattern":"^(#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})|black|white)$"},"shade":{"description":"The colour that the picture fades to behind the text. Default: black.","type":"string","pattern":"^(#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})|black|white)$"}}}}]},"presetName":{"description":"A preset's name: letters, digits, `-` and `_`, a letter first, at most 64.","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},"fileMarks":{"description":"What files made of originals say about where their picture comes from, as XMP. Default: source type, provider and model.","type":["boolean","object"],"allOf":[{"if":{"type":["boolean"]},"then":{"const":false,"description":"They say nothing: whoever gets such a file cannot tell that a model drew it."}},{"if":{"type":["object"]},"then":{"type":"object","additionalProperties":false,"description":"What they say.","properties":{"prompt":{"description":"Whether the prompt is written into files, for everybody to read. Default: false.","type":"boolean","default":false}}}}]},"presets":{"description":"Settings for derivatives by name, for `derivatives: <name>` and for imports. Default: none.","type":"object","default":{},"propertyNames":{"description":"A preset's name: letters, digits, `-` and `_`, a letter first, at most 64.","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},"additionalProperties":{"$ref":"#/definitions/derivatives"}},"style":{"type":"object","additionalProperties":false,"description":"Texts around the prompt, shared references and settings.","properties":{"before":{"description":"Text put before the prompt. Default: none.","type":"string","minLength":1,"maxLength":64000},"after":{"description":"Text put after the prompt. Default: none.","type":"string","minLength":1,"maxLength":64000},"references":{"description":"Pictures every asset of this style looks at. Default: none.","type":"array","minItems":1,"maxItems":16,"items":{"$ref":"#/definitions/input"}},"provider":{"description":"Which provider draws this. Default: the manifest's top-level `provider`.","type":"string","pattern":"^[a-z][a-z0-9-]{0,63}$"},"api":{"description":"Which face of the service is spoken to: `images` draws what is written, `responses` has a main model write the prompt first. Default: images.","enum":["images","responses"],"default":"images"},"model":{"description":"The image model, as the service spells it. Default: the provider's own default model.","type":"string","minLength":1,"maxLength":200},"responses":{"description":"Settings of the Responses API that are not settings of the picture; read only with `api: responses`. Default: none.","$ref":"#/definitions/responses"},"size":{"description":"Pixels as `WIDTHxHEIGHT`, or `auto` to leave it to the model. Default: the provider's own.","type":"string","pattern":"^(auto|[1-9][0-9]{0,4}x[1-9][0-9]{0,4})$","examples":["1024x1024","1536x1024","auto"]},"quality":{"description":"How much work the model puts in, in the model's own words. Default: auto, the model decides.","type":"string","minLength":1,"maxLength":40,"examples":["low","medium","high","auto"]},"background":{"description":"Whether the background is see-through. `transparent` needs a model that can do it, and png or webp. Default: auto, the model decides.","enum":["auto","transparent","opaque"]},"transparency":{"description":"How a transparent background comes about: `native`, the model draws it; `key`, the model is asked for a backdrop of one colour, which is taken out of the picture. Only with `background: transparent`. Default: what the model can do; what is locked stays as it was made.","enum":["native","key"]},"expect":{"$ref":"#/definitions/expect"},"output_format":{"description":"The file format asked for. Default: png.","enum":["png","jpeg","webp","gif","svg"],"default":"png"},"output_compression":{"description":"0 to 100; lower is smaller and worse. Only with jpeg and webp. Default: 100.","type":"integer","minimum":0,"maximum":100,"default":100},"moderation":{"description":"How strictly the service filters. Default: auto.","enum":["auto","low"],"default":"auto"},"input_fidelity":{"description":"How closely an edit keeps its inputs, where the model has the setting. Default: low.","enum":["low","high"]},"partial_images":{"description":"How many unfinished pictures to stream while this one is drawn, 0 to 3. They cost a little and are only shown. Default: 0.","type":"integer","minimum":0,"maximum":3,"default":0},"candidates":{"description":"How many pictures to buy and choose from, 1 to 100. Raising it later buys only the difference. Default: 1.","type":"integer","minimum":1,"maximum":100,"default":1},"params":{"description":"Anything newer or rarer, passed to the service by name as written; what is not known gets a warning. Default: none.","type":"object","propertyNames":{"description":"A parameter's name: letters, digits, `_`, `.` and `-`, a letter first, at most 64.","pattern":"^[A-Za-z][A-Za-z0-9_.-]{0,63}$"},"additionalProperties":true,"default":{}}}},"styles":{"description":"Styles by name. Default: none.","type":"object","default":{},"propertyNames":{"description":"A style's name: letters, digits, `-` and `_`, a letter first, at most 64.","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},"additionalProperties":{"$ref":"#/definitions/style"}},"asset":{"description":"A picture: its prompt, or everything about it.","type":["string","object"],"allOf":[{"if":{"type":["string"]},"then":{"type":"string","minLength":1,"maxLength":64000,"pattern":"^(?!(?:prompt|prompt_file|turns|variation|edit|style|size|model|alt|decorative):\\S)","description":"The prompt."}},{"if":{"type":["object"]},"then":{"$ref":"#/definitions/assetSettings"}}]},"assetSettings":{"type":"object","additionalProperties":false,"description":"Everything about a picture.","properties":{"prompt":{"description":"What to draw. `${name}` is replaced by a matrix value; `$${` is a literal `${`. Default: none; an asset has one of prompt, prompt_file, turns or variation.","type":"string","minLength":1,"maxLength":64000},"prompt_file":{"description":"A text file with the prompt, relative to this file. Its line ends are normalised. Default: none.","type":"string","minLength":1,"maxLength":1000},"style":{"description":"The style, or several applied left to right: texts around the prompt, shared references and settings. Default: what `defaults` says, else none.","type":["string","array"],"allOf":[{"if":{"type":["string"]},"then":{"$ref":"#/definitions/styleName"}},{"if":{"type":["array"]},"then":{"type":"array","items":{"description":"A style's name: letters, digits, `-` and `_`, a letter first, at most 64.","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},"maxItems":16,"uniqueItems":true,"description":"Several styles; later ones win where settings collide."}}]},"references":{"description":"Pictures the model looks at; labels reach the prompt by position. Default: none.","type":"array","minItems":1,"maxItems":16,"items":{"$ref":"#/definitions/input"}},"edit":{"description":"The asset or file to edit, or up to 16 of them, the main one first. A text with a dot or a leading `./` is a file, any other is an asset id. Default: none.","type":["object","string","array"],"allOf":[{"if":{"type":["object","string"]},"then":{"$ref":"#/definitions/input"}},{"if":{"type":["array"]},"then":{"type":"array","minItems":1,"maxItems":16,"items":{"$ref":"#/definitions/input"},"description":"Several inputs, the main one first."}}]},"mask":{"description":"Where an edit may change the picture: a PNG whose transparent pixels are edited, or a black and white file. Default: everywhere.","type":["string","object"],"allOf":[{"if":{"type":["string"]},"then":{"type":"string","minLength":1,"maxLength":1000,"description":"A file with alpha, relative to this file."}},{"if":{"type":["object"]},"then":{"$ref":"#/definitions/mask"}}]},"region":{"description":"The rectangle an edit may change, as [left, top, right, bottom], each from 0 to 1. Default: everywhere.","type":"array","items":{"description":"One edge, from 0 to 1.","type":"number","minimum":0,"maximum":1},"minItems":4,"maxItems":4},"preserve_outside":{"description":"Put the source's own pixels back outside the mask or region, so that they are identical. Default: false.","default":false,"type":["boolean","object"],"allOf":[{"if":{"type":["boolean"]},"then":{"type":"boolean","description":"Whether to."}},{"if":{"type":["object"]},"then":{"type":"object","additionalProperties":false,"description":"With settings.","properties":{"feather":{"description":"Pixels over which the edge is blended. Default: 0.","type":"integer","minimum":0,"maximum":512,"default":0}}}}]},"variation":{"description":"The asset or file to vary, without words; only old models can. Default: none.","$ref":"#/definitions/input"},"turns":{"description":"A conversation: each text changes the picture of the one before, and each is bought once; the last picture is the asset's. Default: none.","type":"array","minItems":1,"maxItems":50,"items":{"type":"string","minLength":1,"maxLength":64000,"description":"What this turn says."}},"matrix":{"description":"Makes one asset for each combination: `{name}` in the id, `${name}` in texts. A list of values, or a map from id part to text. Default: none.","type":"object","minProperties":1,"maxProperties":8,"propertyNames":{"description":"A variable's name: lower-case letters, digits and `_`, a letter first, at most 32.","pattern":"^[a-z][a-z0-9_]{0,31}$"},"additionalProperties":{"description":"The values of one variable.","type":["array","object"],"allOf":[{"if":{"type":["array"]},"then":{"type":"array","minItems":1,"maxItems":10000,"uniqueItems":true,"items":{"description":"A value.","type":["string","integer"]},"description":"The values, used in ids and texts alike."}},{"if":{"type":["object"]},"then":{"type":"object","minProperties":1,"maxProperties":10000,"additionalProperties":{"description":"The text that stands for the id part.","type":"string","minLength":1,"maxLength":64000},"description":"From id part to the text that stands for it."}}]}},"provider":{"description":"Which provider draws this. Default: the manifest's top-level `provider`.","type":"string","pattern":"^[a-z][a-z0-9-]{0,63}$"},"api":{"description":"Which face of the service is spoken to: `images` draws what is written, `responses` has a main model write the prompt first. Default: images.","enum":["images","responses"],"default":"images"},"model":{"description":"The image model, as the service spells it. Default: the provider's own default model.","type":"string","minLength":1,"maxLength":200},"responses":{"description":"Settings of the Responses API that are not settings of the picture; read only with `api: responses`. Default: none.","$ref":"#/definitions/responses"},"size":{"description":"Pixels as `WIDTHxHEIGHT`, or `auto` to leave it to the model. Default: the provider's own.","type":"string","pattern":"^(auto|[1-9][0-9]{0,4}x[1-9][0-9]{0,4})$","examples":["1024x1024","1536x1024","auto"]},"quality":{"description":"How much work the model puts in, in the model's own words. Default: auto, the model decides.","type":"string","minLength":1,"maxLength":40,"examples":["low","medium","high","auto"]},"background":{"description":"Whether the background is see-through. `transparent` needs a model that can do it, and png or webp. Default: auto, the model decides.","enum":["auto","transparent","opaque"]},"transparency":{"description":"How a transparent background comes about: `native`, the model draws it; `key`, the model is asked for a backdrop of one colour, which is taken out of the picture. Only with `background: transparent`. Default: what the model can do; what is locked stays as it was made.","enum":["native","key"]},"expect":{"$ref":"#/definitions/expect"},"output_format":{"description":"The file format asked for. Default: png.","enum":["png","jpeg","webp","gif","svg"],"default":"png"},"output_compression":{"description":"0 to 100; lower is smaller and worse. Only with jpeg and webp. Default: 100.","type":"integer","minimum":0,"maximum":100,"default":100},"moderation":{"description":"How strictly the service filters. Default: auto.","enum":["auto","low"],"default":"auto"},"input_fidelity":{"description":"How closely an edit keeps its inputs, where the model has the setting. Default: low.","enum":["low","high"]},"partial_images":{"description":"How many unfinished pictures to stream while this one is drawn, 0 to 3. They cost a little and are only shown. Default: 0.","type":"integer","minimum":0,"maximum":3,"default":0},"candidates":{"description":"How many pictures to buy and choose from, 1 to 100. Raising it later buys only the difference. Default: 1.","type":"integer","minimum":1,"maximum":100,"default":1},"params":{"description":"Anything newer or rarer, passed to the service by name as written; what is not known gets a warning. Default: none.","type":"object","propertyNames":{"description":"A parameter's name: letters, digits, `_`, `.` and `-`, a letter first, at most 64.","pattern":"^[A-Za-z][A-Za-z0-9_.-]{0,63}$"},"additionalProperties":true,"default":{}},"alt":{"description":"What the picture shows, for people who cannot see it. Default: none, which is a warning unless `decorative`.","type":"string","minLength":1,"maxLength":4000},"decorative":{"description":"Says that the picture adds nothing for people who cannot see it: its alt text is empty. Default: false.","type":"boolean","default":false},"icons":{"$ref":"#/definitions/icons"},"social":{"$ref":"#/definitions/social"},"derivatives":{"description":"Which files are made of the original, for free and as often as needed: settings, a preset's name, or `false` for none. Default: what `defaults` says, else none.","type":["boolean","string","object"],"allOf":[{"if":{"type":["boolean"]},"then":{"const":false,"description":"No derivatives: the original alone."}},{"if":{"type":["string"]},"then":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$","description":"A preset's name."}},{"if":{"type":["object"]},"then":{"$ref":"#/definitions/derivatives"}}]}},"oneOf":[{"required":["prompt"],"description":"Has `prompt`."},{"required":["prompt_file"],"description":"Has `prompt_file`."},{"required":["turns"],"description":"Has `turns`."},{"required":["variation"],"description":"Has `variation`."}],"allOf":[{"not":{"required":["alt","decorative"],"properties":{"decorative":{"const":true}}},"description":"Not both alt text and decorative."},{"not":{"required":["mask","region"]},"description":"Not both mask and region."}],"dependencies":{"mask":["edit"],"region":["edit"]}},"assets":{"description":"Pictures by id: lower-case letters, digits, `-`, `_`, with `/` between parts. Default: none.","type":"object","default":{},"propertyNames":{"description":"An asset's id: lower-case letters, digits, `-` and `_`, with `/` between parts; `{name}` is a variable of its matrix.","pattern":"^[a-z0-9{][a-z0-9_{}-]*(/[a-z0-9{][a-z0-9_{}-]*)*$","not":{"pattern":"(^|/)(constructor|prototype|tostring|hasownproperty|con|prn|aux|nul|com[0-9]|lpt[0-9])(/|$)"},"maxLength":180},"additionalProperties":{"$ref":"#/definitions/asset"}},"include":{"description":"Files that add `styles` and `assets`, relative to this file. Default: none.","type":"array","default":[],"maxItems":1000,"uniqueItems":true,"items":{"description":"A file, relative to this one, inside the manifest's folder.","type":"string","minLength":1,"maxLength":1000}},"providerSettings":{"type":"object","additionalProperties":false,"description":"How fast a provider is asked. Keys, URLs and headers never stand in a manifest.","properties":{"concurrency":{"description":"Calls under way at once, 1 to 256. Default: 4.","type":"integer","minimum":1,"maximum":256,"default":4},"imagesPerMinute":{"description":"Images asked for in any minute, at least 1. Default: no limit.","type":"number","minimum":1,"maximum":100000},"timeouts":{"type":"object","additionalProperties":false,"description":"Seconds after which a call is given up; what was sent by then counts as maybe paid. Default: the provider's own.","properties":{"answer":{"description":"Seconds until the answer begins. Default: the provider's own.","type":"number","exclusiveMinimum":0,"maximum":86400},"idle":{"description":"Seconds without a byte once it has begun. Default: the provider's own.","type":"number","exclusiveMinimum":0,"maximum":86400},"total":{"description":"Seconds for the whole call. Default: the provider's own.","type":"number","exclusiveMinimum":0,"maximum":86400}}}}},"providers":{"description":"Settings by provider name. Default: none.","type":"object","default":{},"propertyNames":{"description":"A provider's name: lower-case letters, digits and `-`, a letter first, at most 64.","pattern":"^[a-z][a-z0-9-]{0,63}$"},"additionalProperties":{"$ref":"#/definitions/providerSettings"}},"budget":{"type":"object","additionalProperties":false,"description":"Caps in US dollars; what could go over one is not bought. Default: none.","properties":{"perRun":{"description":"US dollars one run may cost. Default: no cap.","type":"number","minimum":0,"maximum":1000000},"perDay":{"description":"US dollars all runs of a day (UTC) on this machine may cost. Default: no cap.","type":"number","minimum":0,"maximum":1000000},"perAsset":{"description":"US dollars one asset may cost in one run. Default: no cap.","type":"number","minimum":0,"maximum":1000000}}},"defaults":{"type":"object","additionalProperties":false,"description":"Settings for every asset that does not say otherwise. Default: none.","properties":{"provider":{"description":"Which provider draws this. Default: the manifest's top-level `provider`.","type":"string","pattern":"^[a-z][a-z0-9-]{0,63}$"},"api":{"description":"Which face of the service is spoken to: `images` draws what is written, `responses` has a main model write the prompt first. Default: images.","enum":["images","responses"],"default":"images"},"model":{"description":"The image model, as the service spells it. Default: the provider's own default model.","type":"string","minLength":1,"maxLength":200},"responses":{"description":"Settings of the Responses API that are not settings of the picture; read only with `api: responses`. Default: none.","$ref":"#/definitions/responses"},"size":{"description":"Pixels as `WIDTHxHEIGHT`, or `auto` to leave it to the model. Default: the provider's own.","type":"string","pattern":"^(auto|[1-9][0-9]{0,4}x[1-9][0-9]{0,4})$","examples":["1024x1024","1536x1024","auto"]},"quality":{"description":"How much work the model puts in, in the model's own words. Default: auto, the model decides.","type":"string","minLength":1,"maxLength":40,"examples":["low","medium","high","auto"]},"background":{"description":"Whether the background is see-through. `transparent` needs a model that can do it, and png or webp. Default: auto, the model decides.","enum":["auto","transparent","opaque"]},"transparency":{"description":"How a transparent background comes about: `native`, the model draws it; `key`, the model is asked for a backdrop of one colour, which is taken out of the picture. Only with `background: transparent`. Default: what the model can do; what is locked stays as it was made.","enum":["native","key"]},"expect":{"$ref":"#/definitions/expect"},"output_format":{"description":"The file format asked for. Default: png.","enum":["png","jpeg","webp","gif","svg"],"default":"png"},"output_compression":{"description":"0 to 100; lower is smaller and worse. Only with jpeg and webp. Default: 100.","type":"integer","minimum":0,"maximum":100,"default":100},"moderation":{"description":"How strictly the service filters. Default: auto.","enum":["auto","low"],"default":"auto"},"input_fidelity":{"description":"How closely an edit keeps its inputs, where the model has the setting. Default: low.","enum":["low","high"]},"partial_images":{"description":"How many unfinished pictures to stream while this one is drawn, 0 to 3. They cost a little and are only shown. Default: 0.","type":"integer","minimum":0,"maximum":3,"default":0},"candidates":{"description":"How many pictures to buy and choose from, 1 to 100. Raising it later buys only the difference. Default: 1.","type":"integer","minimum":1,"maximum":100,"default":1},"params":{"description":"Anything newer or rarer, passed to the service by name as written; what is not known gets a warning. Default: none.","type":"object","propertyNames":{"description":"A parameter's name: letters, digits, `_`, `.` and `-`, a letter first, at most 64.","pattern":"^[A-Za-z][A-Za-z0-9_.-]{0,63}$"},"additionalProperties":true,"default":{}},"style":{"description":"The style, or several applied left to right: texts around the prompt, shared references and settings. Default: what `defaults` says, else none.","type":["string","array"],"allOf":[{"if":{"type":["string"]},"then":{"$ref":"#/definitions/styleName"}},{"if":{"type":["array"]},"then":{"type":"array","items":{"description":"A style's name: letters, digits, `-` and `_`, a letter first, at most 64.","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},"maxItems":16,"uniqueItems":true,"description":"Several styles; later ones win where settings collide."}}]},"derivatives":{"description":"Which files are made of the original, for free and as often as needed: settings, a preset's name, or `false` for none. Default: none.","type":["boolean","string","object"],"allOf":[{"if":{"type":["boolean"]},"then":{"const":false,"description":"No derivatives: the original alone."}},{"if":{"type":["string"]},"then":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$","description":"A preset's name."}},{"if":{"type":["object"]},"then":{"$ref":"#/definitions/derivatives"}}]}}},"fragment":{"type":"object","additionalProperties":false,"description":"A file named by `include`.","properties":{"include":{"$ref":"#/definitions/include"},"styles":{"$ref":"#/definitions/styles"},"assets":{"$ref":"#/definitions/assets"}}}}};
const func2 = Object.prototype.hasOwnProperty;
const func3 = ucs2length.default;
const pattern0 = new RegExp("^[a-z][a-z0-9-]{0,63}$", "u");
const pattern2 = new RegExp("^(?!/|[A-Za-z]:)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\]*$", "u");
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

const schema10 = {"type":"object","additionalProperties":false,"description":"Settings for every asset that does not say otherwise. Default: none.","properties":{"provider":{"description":"Which provider draws this. Default: the manifest's top-level `provider`.","type":"string","pattern":"^[a-z][a-z0-9-]{0,63}$"},"api":{"description":"Which face of the service is spoken to: `images` draws what is written, `responses` has a main model write the prompt first. Default: images.","enum":["images","responses"],"default":"images"},"model":{"description":"The image model, as the service spells it. Default: the provider's own default model.","type":"string","minLength":1,"maxLength":200},"responses":{"description":"Settings of the Responses API that are not settings of the picture; read only with `api: responses`. Default: none.","$ref":"#/definitions/responses"},"size":{"description":"Pixels as `WIDTHxHEIGHT`, or `auto` to leave it to the model. Default: the provider's own.","type":"string","pattern":"^(auto|[1-9][0-9]{0,4}x[1-9][0-9]{0,4})$","examples":["1024x1024","1536x1024","auto"]},"quality":{"description":"How much work the model puts in, in the model's own words. Default: auto, the model decides.","type":"string","minLength":1,"maxLength":40,"examples":["low","medium","high","auto"]},"background":{"description":"Whether the background is see-through. `transparent` needs a model that can do it, and png or webp. Default: auto, the model decides.","enum":["auto","transparent","opaque"]},"transparency":{"description":"How a transparent background comes about: `native`, the model draws it; `key`, the model is asked for a backdrop of one colour, which is taken out of the picture. Only with `background: transparent`. Default: what the model can do; what is locked stays as it was made.","enum":["native","key"]},"expect":{"$ref":"#/definitions/expect"},"output_format":{"description":"The file format asked for. Default: png.","enum":["png","jpeg","webp","gif","svg"],"default":"png"},"output_compression":{"description":"0 to 100; lower is smaller and worse. Only with jpeg and webp. Default: 100.","type":"integer","minimum":0,"maximum":100,"default":100},"moderation":{"description":"How strictly the service filters. Default: auto.","enum":["auto","low"],"default":"auto"},"input_fidelity":{"description":"How closely an edit keeps its inputs, where the model has the setting. Default: low.","enum":["low","high"]},"partial_images":{"description":"How many unfinished pictures to stream while this one is drawn, 0 to 3. They cost a little and are only shown. Default: 0.","type":"integer","minimum":0,"maximum":3,"default":0},"candidates":{"description":"How many pictures to buy and choose from, 1 to 100. Raising it later buys only the difference. Default: 1.","type":"integer","minimum":1,"maximum":100,"default":1},"params":{"description":"Anything newer or rarer, passed to the service by name as written; what is not known gets a warning. Default: none.","type":"object","propertyNames":{"description":"A parameter's name: letters, digits, `_`, `.` and `-`, a letter first, at most 64.","pattern":"^[A-Za-z][A-Za-z0-9_.-]{0,63}$"},"additionalProperties":true,"default":{}},"style":{"description":"The style, or several applied left to right: texts around the prompt, shared references and settings. Default: what `defaults` says, else none.","type":["string","array"],"allOf":[{"if":{"type":["string"]},"then":{"$ref":"#/definitions/styleName"}},{"if":{"type":["array"]},"then":{"type":"array","items":{"description":"A style's name: letters, digits, `-` and `_`, a letter first, at most 64.","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},"maxItems":16,"uniqueItems":true,"description":"Several styles; later ones win where settings collide."}}]},"derivatives":{"description":"Which files are made of the original, for free and as often as needed: settings, a preset's name, or `false` for none. Default: none.","type":["boolean","string","object"],"allOf":[{"if":{"type":["boolean"]},"then":{"const":false,"description":"No derivatives: the original alone."}},{"if":{"type":["string"]},"then":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$","description":"A preset's name."}},{"if":{"type":["object"]},"then":{"$ref":"#/definitions/derivatives"}}]}}};
const pattern4 = new RegExp("^(auto|[1-9][0-9]{0,4}x[1-9][0-9]{0,4})$", "u");
const pattern6 = new RegExp("^[A-Za-z][A-Za-z0-9_.-]{0,63}$", "u");
const pattern7 = new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,63}$", "u");
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

const schema12 = {"description":"What a picture must be like once it is there. Looked at before a candidate is picked, and whenever `genlock verify` runs; never a reason to make it again. Default: nothing is looked at.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"alpha":{"description":"true: some of it must really be see-through; false: no pixel may be. Default: not looked at.","type":"boolean"},"not_blank":{"description":"true: it must show more than one even colour. Default: false.","type":"boolean","default":false},"empty_border":{"description":"The border that must be empty, as a share of the shorter side. Empty is what is see-through, or, in a picture without transparency, has the colour around it. Default: not looked at.","type":"number","exclusiveMinimum":0,"maximum":0.45},"safe_zone":{"description":"Left, top, right and bottom, each 0 to 1: outside of it the picture must be empty. Default: not looked at.","type":"array","items":{"type":"number","minimum":0,"maximum":1,"description":"A share of the width or height."},"minItems":4,"maxItems":4},"palette":{"description":"Colours that it must be painted with. Default: any.","type":["array","object"],"allOf":[{"if":{"type":["array"]},"then":{"type":"array","description":"The colours.","items":{"$ref":"#/definitions/hexColour"},"minItems":1,"maxItems":32}},{"if":{"type":["object"]},"then":{"type":"object","additionalProperties":false,"description":"With settings.","required":["colours"],"properties":{"colours":{"description":"The colours.","type":"array","items":{"$ref":"#/definitions/hexColour"},"minItems":1,"maxItems":32},"within":{"description":"How far from the nearest of them a pixel may be, as CIEDE2000: 1 is just seen, 10 is clearly another shade. Default: 10.","type":"number","exclusiveMinimum":0,"maximum":100,"default":10},"share":{"description":"How much of what one sees must be that near. Default: 0.9.","type":"number","exclusiveMinimum":0,"maximum":1,"default":0.9}}}}]},"max_bytes":{"description":"The most bytes the original may have. Default: any number.","type":"integer","minimum":1}}};
const schema13 = {"description":"A colour as #rgb or #rrggbb.","type":"string","pattern":"^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$"};
const pattern5 = new RegExp("^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$", "u");

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern5.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$"},message:"must match pattern \""+"^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$"+"\"",schema:"^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$",parentSchema:schema13,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}


function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "alpha") || (key0 === "not_blank")) || (key0 === "empty_border")) || (key0 === "safe_zone")) || (key0 === "palette")) || (key0 === "max_bytes"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.alpha !== undefined){
let data0 = data.alpha;
if(typeof data0 !== "boolean"){
const err2 = {instancePath:instancePath+"/alpha",schemaPath:"#/properties/alpha/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema12.properties.alpha.type,parentSchema:schema12.properties.alpha,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.not_blank !== undefined){
let data1 = data.not_blank;
if(typeof data1 !== "boolean"){
const err3 = {instancePath:instancePath+"/not_blank",schemaPath:"#/properties/not_blank/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema12.properties.not_blank.type,parentSchema:schema12.properties.not_blank,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.empty_border !== undefined){
let data2 = data.empty_border;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 0.45 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/empty_border",schemaPath:"#/properties/empty_border/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.45},message:"must be <= 0.45",schema:0.45,parentSchema:schema12.properties.empty_border,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2 <= 0 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/empty_border",schemaPath:"#/properties/empty_border/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema12.properties.empty_border,data:data2};
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
const err6 = {instancePath:instancePath+"/empty_border",schemaPath:"#/properties/empty_border/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema12.properties.empty_border.type,parentSchema:schema12.properties.empty_border,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.safe_zone !== undefined){
let data3 = data.safe_zone;
if(Array.isArray(data3)){
if(data3.length > 4){
const err7 = {instancePath:instancePath+"/safe_zone",schemaPath:"#/properties/safe_zone/maxItems",keyword:"maxItems",params:{limit: 4},message:"must NOT have more than 4 items",schema:4,parentSchema:schema12.properties.safe_zone,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3.length < 4){
const err8 = {instancePath:instancePath+"/safe_zone",schemaPath:"#/properties/safe_zone/minItems",keyword:"minItems",params:{limit: 4},message:"must NOT have fewer than 4 items",schema:4,parentSchema:schema12.properties.safe_zone,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1 || isNaN(data4)){
const err9 = {instancePath:instancePath+"/safe_zone/" + i0,schemaPath:"#/properties/safe_zone/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema12.properties.safe_zone.items,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/safe_zone/" + i0,schemaPath:"#/properties/safe_zone/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema12.properties.safe_zone.items,data:data4};
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
const err11 = {instancePath:instancePath+"/safe_zone/" + i0,schemaPath:"#/properties/safe_zone/items/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema12.properties.safe_zone.items.type,parentSchema:schema12.properties.safe_zone.items,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/safe_zone",schemaPath:"#/properties/safe_zone/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.safe_zone.type,parentSchema:schema12.properties.safe_zone,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.palette !== undefined){
let data5 = data.palette;
if(!data5 || typeof data5 != "object"){
const err13 = {instancePath:instancePath+"/palette",schemaPath:"#/properties/palette/type",keyword:"type",params:{type: schema12.properties.palette.type},message:"must be array,object",schema:schema12.properties.palette.type,parentSchema:schema12.properties.palette,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const _errs15 = errors;
let valid4 = true;
const _errs16 = errors;
if(!(Array.isArray(data5))){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs18 = errors;
if(Array.isArray(data5)){
if(data5.length > 32){
const err15 = {instancePath:instancePath+"/palette",schemaPath:"#/properties/palette/allOf/0/then/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items",schema:32,parentSchema:schema12.properties.palette.allOf[0].then,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5.length < 1){
const err16 = {instancePath:instancePath+"/palette",schemaPath:"#/properties/palette/allOf/0/then/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema12.properties.palette.allOf[0].then,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate32(data5[i1], {instancePath:instancePath+"/palette/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/palette",schemaPath:"#/properties/palette/allOf/0/then/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.palette.allOf[0].then.type,parentSchema:schema12.properties.palette.allOf[0].then,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid0 = _errs18 === errors;
valid4 = _valid0;
}
if(!valid4){
const err18 = {instancePath:instancePath+"/palette",schemaPath:"#/properties/palette/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema12.properties.palette.allOf[0].if,parentSchema:schema12.properties.palette.allOf[0],data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const _errs22 = errors;
let valid7 = true;
const _errs23 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid1 = _errs23 === errors;
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs25 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.colours === undefined){
const err20 = {instancePath:instancePath+"/palette",schemaPath:"#/properties/palette/allOf/1/then/required",keyword:"required",params:{missingProperty: "colours"},message:"must have required property '"+"colours"+"'",schema:schema12.properties.palette.allOf[1].then.required,parentSchema:schema12.properties.palette.allOf[1].then,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key1 in data5){
if(!(((key1 === "colours") || (key1 === "within")) || (key1 === "share"))){
const err21 = {instancePath:instancePath+"/palette",schemaPath:"#/properties/palette/allOf/1/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema12.properties.palette.allOf[1].then,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data5.colours !== undefined){
let data7 = data5.colours;
if(Array.isArray(data7)){
if(data7.length > 32){
const err22 = {instancePath:instancePath+"/palette/colours",schemaPath:"#/properties/palette/allOf/1/then/properties/colours/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items",schema:32,parentSchema:schema12.properties.palette.allOf[1].then.properties.colours,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data7.length < 1){
const err23 = {instancePath:instancePath+"/palette/colours",schemaPath:"#/properties/palette/allOf/1/then/properties/colours/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema12.properties.palette.allOf[1].then.properties.colours,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(!(validate32(data7[i2], {instancePath:instancePath+"/palette/colours/" + i2,parentData:data7,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/palette/colours",schemaPath:"#/properties/palette/allOf/1/then/properties/colours/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.palette.allOf[1].then.properties.colours.type,parentSchema:schema12.properties.palette.allOf[1].then.properties.colours,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data5.within !== undefined){
let data9 = data5.within;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 100 || isNaN(data9)){
const err25 = {instancePath:instancePath+"/palette/within",schemaPath:"#/properties/palette/allOf/1/then/properties/within/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema12.properties.palette.allOf[1].then.properties.within,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data9 <= 0 || isNaN(data9)){
const err26 = {instancePath:instancePath+"/palette/within",schemaPath:"#/properties/palette/allOf/1/then/properties/within/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema12.properties.palette.allOf[1].then.properties.within,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/palette/within",schemaPath:"#/properties/palette/allOf/1/then/properties/within/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema12.properties.palette.allOf[1].then.properties.within.type,parentSchema:schema12.properties.palette.allOf[1].then.properties.within,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data5.share !== undefined){
let data10 = data5.share;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1 || isNaN(data10)){
const err28 = {instancePath:instancePath+"/palette/share",schemaPath:"#/properties/palette/allOf/1/then/properties/share/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema12.properties.palette.allOf[1].then.properties.share,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data10 <= 0 || isNaN(data10)){
const err29 = {instancePath:instancePath+"/palette/share",schemaPath:"#/properties/palette/allOf/1/then/properties/share/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema12.properties.palette.allOf[1].then.properties.share,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/palette/share",schemaPath:"#/properties/palette/allOf/1/then/properties/share/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema12.properties.palette.allOf[1].then.properties.share.type,parentSchema:schema12.properties.palette.allOf[1].then.properties.share,data:data10};
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
else {
const err31 = {instancePath:instancePath+"/palette",schemaPath:"#/properties/palette/allOf/1/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.properties.palette.allOf[1].then.type,parentSchema:schema12.properties.palette.allOf[1].then,data:data5};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid1 = _errs25 === errors;
valid7 = _valid1;
}
if(!valid7){
const err32 = {instancePath:instancePath+"/palette",schemaPath:"#/properties/palette/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema12.properties.palette.allOf[1].if,parentSchema:schema12.properties.palette.allOf[1],data:data5};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.max_bytes !== undefined){
let data11 = data.max_bytes;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err33 = {instancePath:instancePath+"/max_bytes",schemaPath:"#/properties/max_bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema12.properties.max_bytes.type,parentSchema:schema12.properties.max_bytes,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 1 || isNaN(data11)){
const err34 = {instancePath:instancePath+"/max_bytes",schemaPath:"#/properties/max_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema12.properties.max_bytes,data:data11};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
}
else {
const err35 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}

const schema14 = {"description":"A style's name: letters, digits, `-` and `_`, a letter first, at most 64.","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$"};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern7.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema14,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":"object","additionalProperties":false,"description":"What is made of an original. Never larger than it.","properties":{"preset":{"description":"A preset of the manifest's `presets`, or several, later ones over earlier ones; what is written beside it goes over them. Default: none.","type":["string","array"],"allOf":[{"if":{"type":["string"]},"then":{"$ref":"#/definitions/presetName"}},{"if":{"type":["array"]},"then":{"type":"array","minItems":1,"maxItems":16,"uniqueItems":true,"items":{"description":"A preset's name: letters, digits, `-` and `_`, a letter first, at most 64.","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},"description":"Several presets."}}]},"widths":{"description":"Widths in pixels, each at most the original's; a larger one is cut to the original's width. Default: the original's width.","type":"array","minItems":1,"maxItems":32,"items":{"description":"A width in pixels.","type":"integer","minimum":1,"maximum":16384}},"heights":{"description":"Heights in pixels: one for all widths, or one for each. Without `widths` they follow from the proportions. Default: by the proportions.","type":"array","minItems":1,"maxItems":32,"items":{"description":"A height in pixels.","type":"integer","minimum":1,"maximum":16384}},"densities":{"description":"Pixels of a file for each pixel of the page, in place of several widths: the one width or height is that of the page then. Default: none, pages choose by width.","type":"array","minItems":1,"maxItems":8,"uniqueItems":true,"items":{"description":"Pixels for each pixel, from 0.5 to 8.","type":"number","minimum":0.5,"maximum":8}},"aspect":{"description":"The proportions to crop to, such as `16:9`, or a number, width by height; `original` for the picture's own. Default: original.","examples":["16:9","1:1",1.5],"type":["string","number"],"allOf":[{"if":{"type":["string"]},"then":{"description":"Width and height, such as `16:9`.","type":"string","pattern":"^(original|[1-9][0-9]{0,4}(\\.[0-9]{1,4})?[:/][1-9][0-9]{0,4}(\\.[0-9]{1,4})?)$"}},{"if":{"type":["number"]},"then":{"description":"Width by height, from 0.01 to 100.","type":"number","minimum":0.01,"maximum":100}}]},"fit":{"description":"How a picture meets a frame of other proportions: `cover` crops, `contain` leaves room, `fill` stretches, `inside` and `outside` keep the proportions within or beyond the frame. Default: cover.","enum":["cover","contain","fill","inside","outside"]},"position":{"description":"What a crop keeps: a side, a corner, or what the image library finds most striking (`attention`, `entropy`). Default: center.","type":"string","enum":["center","top","right top","right","right bottom","bottom","left bottom","left","left top","attention","entropy"]},"focus":{"description":"The point a crop keeps, as [left, top], each from 0 to 1. Default: the middle.","type":"array","minItems":2,"maxItems":2,"items":{"description":"A share of the width or height, from 0 to 1.","type":"number","minimum":0,"maximum":1}},"trim":{"description":"Cuts an even border off first: `true`, or how much its pixels may differ, 0 to 255. Default: false.","type":["boolean","number"],"allOf":[{"if":{"type":["boolean"]},"then":{"type":"boolean","description":"Whether to, with a difference of 10."}},{"if":{"type":["number"]},"then":{"description":"The difference, 0 to 255.","type":"integer","minimum":0,"maximum":255}}]},"pad":{"description":"Room on each side, as a share of the width of what is inside, from 0 to 2; widths and heights are those with it. Default: 0.","type":"number","minimum":0,"maximum":2},"sizes":{"description":"The HTML attribute `sizes`, written as it is: how wide the page shows the picture. Default: none.","type":"string","minLength":1,"maxLength":1000,"examples":["(max-width: 600px) 100vw, 600px"]},"formats":{"description":"File formats, best first; the last is the one old browsers get. Default: avif, webp and the original's own.","type":"array","minItems":1,"maxItems":4,"uniqueItems":true,"items":{"description":"A file format.","type":"string","enum":["avif","webp","jpeg","png"]}},"quality":{"description":"1 to 100 for every lossy format, or one number for each. Default: avif 50, webp 80, jpeg 80.","type":["number","object"],"allOf":[{"if":{"type":["number"]},"then":{"type":"integer","minimum":1,"maximum":100,"description":"One number for all."}},{"if":{"type":["object"]},"then":{"type":"object","additionalProperties":false,"description":"One number for each format.","properties":{"avif":{"description":"1 to 100 for avif. Default: 50.","type":"integer","minimum":1,"maximum":100,"default":50},"webp":{"description":"1 to 100 for webp. Default: 80.","type":"integer","minimum":1,"maximum":100,"default":80},"jpeg":{"description":"1 to 100 for jpeg. Default: 80.","type":"integer","minimum":1,"maximum":100,"default":80}}}}]},"maxBytes":{"description":"The most bytes of a file; the best quality within them is searched, in place of `quality`. Default: none.","type":"integer","minimum":100,"maximum":100000000},"effort":{"description":"How much work encoders put in: more takes longer and saves bytes. One value for all, or one for the dev server and one for builds. Default: fast in dev, balanced in builds.","type":["string","number","object"],"allOf":[{"if":{"type":["string"]},"then":{"type":"string","enum":["fast","balanced","thorough"],"description":"In words, for each format what is sensible."}},{"if":{"type":["number"]},"then":{"description":"By the encoder's own scale: avif 0 to 9, webp 0 to 6, png 0 to 9, and jpeg in two steps, up to 6 and above.","type":"integer","minimum":0,"maximum":9}},{"if":{"type":["object"]},"then":{"type":"object","additionalProperties":false,"description":"One value for each.","properties":{"dev":{"description":"For the dev server. Default: fast.","type":["string","number"],"allOf":[{"if":{"type":["string"]},"then":{"type":"string","enum":["fast","balanced","thorough"],"description":"In words, for each format what is sensible."}},{"if":{"type":["number"]},"then":{"description":"By the encoder's own scale: avif 0 to 9, webp 0 to 6, png 0 to 9, and jpeg in two steps, up to 6 and above.","type":"integer","minimum":0,"maximum":9}}]},"build":{"description":"For builds. Default: balanced.","type":["string","number"],"allOf":[{"if":{"type":["string"]},"then":{"type":"string","enum":["fast","balanced","thorough"],"description":"In words, for each format what is sensible."}},{"if":{"type":["number"]},"then":{"description":"By the encoder's own scale: avif 0 to 9, webp 0 to 6, png 0 to 9, and jpeg in two steps, up to 6 and above.","type":"integer","minimum":0,"maximum":9}}]}}}}]},"background":{"description":"The colour of room around a picture and, with `flatten` or in a jpeg, behind it: `#rgb`, `#rrggbb`, with alpha `#rgba`, `#rrggbbaa`, or `white`, `black`, `transparent`. Default: transparent, in a jpeg white.","type":"string","pattern":"^(#?([0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})|black|white|transparent)$","examples":["#0b1f2a","transparent"]},"flatten":{"description":"Put the picture on its background, so that nothing shows through. Default: false.","type":"boolean","default":false},"greyscale":{"description":"Take the colours away. Default: false.","type":"boolean","default":false},"tint":{"description":"Give all colours the hue of this one, `#rgb` or `#rrggbb`; `false` for none. Default: false.","type":["boolean","string"],"allOf":[{"if":{"type":["boolean"]},"then":{"type":"boolean","const":false,"description":"No tint."}},{"if":{"type":["string"]},"then":{"type":"string","pattern":"^(#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})|black|white)$","description":"A colour, `#rgb` or `#rrggbb`."}}]},"blur":{"description":"How much to blur, as the sigma in pixels of the file, from 0.3 to 1000; `false` for not at all. Default: false.","type":["boolean","number"],"allOf":[{"if":{"type":["boolean"]},"then":{"type":"boolean","const":false,"description":"Not at all."}},{"if":{"type":["number"]},"then":{"description":"Sigma in pixels, 0.3 to 1000.","type":"number","minimum":0.3,"maximum":1000}}]},"sharpen":{"description":"How much to sharpen, as the sigma in pixels of the file, from 0.1 to 10; `true` for 1. Default: false.","type":["boolean","number"],"allOf":[{"if":{"type":["boolean"]},"then":{"type":"boolean","description":"Whether to, with a sigma of 1."}},{"if":{"type":["number"]},"then":{"description":"Sigma in pixels, 0.1 to 10.","type":"number","minimum":0.1,"maximum":10}}]},"steps":{"description":"Steps of the project's own, named in genlock.config.ts, in this order; they run after resizing. Default: none.","type":"array","maxItems":16,"items":{"description":"A step: its name, or its name with settings.","type":["string","object"],"allOf":[{"if":{"type":["string"]},"then":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$","description":"The step's name in genlock.config.ts."}},{"if":{"type":["object"]},"then":{"type":"object","additionalProperties":false,"required":["step"],"description":"A step with settings.","properties":{"step":{"description":"The step's name in genlock.config.ts. Required.","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},"params":{"description":"What the step is given. Default: nothing.","type":"object","additionalProperties":true}}}}]}},"art":{"description":"Other frames for pages on which a media condition holds; the first that holds counts. Default: none.","type":"array","maxItems":8,"items":{"$ref":"#/definitions/art"}},"placeholder":{"description":"What pages show until the picture is there: its main colour, a tiny picture, or a ThumbHash with its colour; `false` for nothing. Default: false.","type":["boolean","string"],"allOf":[{"if":{"type":["boolean"]},"then":{"type":"boolean","const":false,"description":"No placeholder."}},{"if":{"type":["string"]},"then":{"type":"string","enum":["colour","tiny","thumbhash"],"description":"A kind of placeholder."}}]}},"allOf":[{"not":{"required":["quality","maxBytes"]},"description":"Not both a quality and a number of bytes."},{"not":{"required":["position","focus"]},"description":"Not both a position and a focal point."},{"not":{"required":["aspect","widths","heights"]},"description":"Not proportions beside widths and heights."},{"not":{"required":["densities","widths"],"properties":{"widths":{"minItems":2}}},"description":"Not densities of several widths."},{"not":{"required":["densities","heights"],"properties":{"heights":{"minItems":2}}},"description":"Not densities of several heights."}]};
const schema16 = {"description":"A preset's name: letters, digits, `-` and `_`, a letter first, at most 64.","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$"};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern7.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema16,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":"object","additionalProperties":false,"description":"Frames for pages on which a media condition holds.","required":["media"],"properties":{"media":{"description":"A CSS media condition, such as `(max-width: 600px)`. Required.","type":"string","minLength":1,"maxLength":500,"examples":["(max-width: 600px)"]},"widths":{"description":"Widths in pixels, each at most the original's; a larger one is cut to the original's width. Default: as around it.","type":"array","minItems":1,"maxItems":32,"items":{"description":"A width in pixels.","type":"integer","minimum":1,"maximum":16384}},"heights":{"description":"Heights in pixels: one for all widths, or one for each. Without `widths` they follow from the proportions. Default: as around it.","type":"array","minItems":1,"maxItems":32,"items":{"description":"A height in pixels.","type":"integer","minimum":1,"maximum":16384}},"densities":{"description":"Pixels of a file for each pixel of the page, in place of several widths: the one width or height is that of the page then. Default: as around it.","type":"array","minItems":1,"maxItems":8,"uniqueItems":true,"items":{"description":"Pixels for each pixel, from 0.5 to 8.","type":"number","minimum":0.5,"maximum":8}},"aspect":{"description":"The proportions to crop to, such as `16:9`, or a number, width by height; `original` for the picture's own. Default: as around it.","examples":["16:9","1:1",1.5],"type":["string","number"],"allOf":[{"if":{"type":["string"]},"then":{"description":"Width and height, such as `16:9`.","type":"string","pattern":"^(original|[1-9][0-9]{0,4}(\\.[0-9]{1,4})?[:/][1-9][0-9]{0,4}(\\.[0-9]{1,4})?)$"}},{"if":{"type":["number"]},"then":{"description":"Width by height, from 0.01 to 100.","type":"number","minimum":0.01,"maximum":100}}]},"fit":{"description":"How a picture meets a frame of other proportions: `cover` crops, `contain` leaves room, `fill` stretches, `inside` and `outside` keep the proportions within or beyond the frame. Default: as around it.","enum":["cover","contain","fill","inside","outside"]},"position":{"description":"What a crop keeps: a side, a corner, or what the image library finds most striking (`attention`, `entropy`). Default: as around it.","type":"string","enum":["center","top","right top","right","right bottom","bottom","left bottom","left","left top","attention","entropy"]},"focus":{"description":"The point a crop keeps, as [left, top], each from 0 to 1. Default: as around it.","type":"array","minItems":2,"maxItems":2,"items":{"description":"A share of the width or height, from 0 to 1.","type":"number","minimum":0,"maximum":1}},"trim":{"description":"Cuts an even border off first: `true`, or how much its pixels may differ, 0 to 255. Default: as around it.","type":["boolean","number"],"allOf":[{"if":{"type":["boolean"]},"then":{"type":"boolean","description":"Whether to, with a difference of 10."}},{"if":{"type":["number"]},"then":{"description":"The difference, 0 to 255.","type":"integer","minimum":0,"maximum":255}}]},"pad":{"description":"Room on each side, as a share of the width of what is inside, from 0 to 2; widths and heights are those with it. Default: as around it.","type":"number","minimum":0,"maximum":2},"sizes":{"description":"The HTML attribute `sizes`, written as it is: how wide the page shows the picture. Default: as around it.","type":"string","minLength":1,"maxLength":1000,"examples":["(max-width: 600px) 100vw, 600px"]}},"allOf":[{"not":{"required":["position","focus"]},"description":"Not both a position and a focal point."},{"not":{"required":["aspect","widths","heights"]},"description":"Not proportions beside widths and heights."},{"not":{"required":["densities","widths"],"properties":{"widths":{"minItems":2}}},"description":"Not densities of several widths."},{"not":{"required":["densities","heights"],"properties":{"heights":{"minItems":2}}},"description":"Not densities of several heights."}]};
const pattern12 = new RegExp("^(original|[1-9][0-9]{0,4}(\\.[0-9]{1,4})?[:/][1-9][0-9]{0,4}(\\.[0-9]{1,4})?)$", "u");

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.position === undefined) && (missing0 = "position")) || ((data.focus === undefined) && (missing0 = "focus"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid1 = _errs3 === errors;
if(valid1){
const err1 = {instancePath,schemaPath:"#/allOf/0/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema17.allOf[0].not,parentSchema:schema17.allOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
const _errs5 = errors;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((((data.aspect === undefined) && (missing1 = "aspect")) || ((data.widths === undefined) && (missing1 = "widths"))) || ((data.heights === undefined) && (missing1 = "heights"))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid2 = _errs6 === errors;
if(valid2){
const err3 = {instancePath,schemaPath:"#/allOf/1/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema17.allOf[1].not,parentSchema:schema17.allOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
const _errs8 = errors;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.densities === undefined) && (missing2 = "densities")) || ((data.widths === undefined) && (missing2 = "widths"))){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data.widths !== undefined){
let data0 = data.widths;
if(Array.isArray(data0)){
if(data0.length < 2){
const err5 = {};
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
}
var valid3 = _errs9 === errors;
if(valid3){
const err6 = {instancePath,schemaPath:"#/allOf/2/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema17.allOf[2].not,parentSchema:schema17.allOf[2],data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
const _errs12 = errors;
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.densities === undefined) && (missing3 = "densities")) || ((data.heights === undefined) && (missing3 = "heights"))){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
if(data.heights !== undefined){
let data1 = data.heights;
if(Array.isArray(data1)){
if(data1.length < 2){
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
}
}
}
var valid5 = _errs13 === errors;
if(valid5){
const err9 = {instancePath,schemaPath:"#/allOf/3/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema17.allOf[3].not,parentSchema:schema17.allOf[3],data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.media === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "media"},message:"must have required property '"+"media"+"'",schema:schema17.required,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema17.properties, key0))){
const err11 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.media !== undefined){
let data2 = data.media;
if(typeof data2 === "string"){
if(func3(data2) > 500){
const err12 = {instancePath:instancePath+"/media",schemaPath:"#/properties/media/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema17.properties.media,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func3(data2) < 1){
const err13 = {instancePath:instancePath+"/media",schemaPath:"#/properties/media/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema17.properties.media,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/media",schemaPath:"#/properties/media/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.media.type,parentSchema:schema17.properties.media,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.widths !== undefined){
let data3 = data.widths;
if(Array.isArray(data3)){
if(data3.length > 32){
const err15 = {instancePath:instancePath+"/widths",schemaPath:"#/properties/widths/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items",schema:32,parentSchema:schema17.properties.widths,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data3.length < 1){
const err16 = {instancePath:instancePath+"/widths",schemaPath:"#/properties/widths/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema17.properties.widths,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err17 = {instancePath:instancePath+"/widths/" + i0,schemaPath:"#/properties/widths/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema17.properties.widths.items.type,parentSchema:schema17.properties.widths.items,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 16384 || isNaN(data4)){
const err18 = {instancePath:instancePath+"/widths/" + i0,schemaPath:"#/properties/widths/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16384},message:"must be <= 16384",schema:16384,parentSchema:schema17.properties.widths.items,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err19 = {instancePath:instancePath+"/widths/" + i0,schemaPath:"#/properties/widths/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema17.properties.widths.items,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
}
else {
const err20 = {instancePath:instancePath+"/widths",schemaPath:"#/properties/widths/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema17.properties.widths.type,parentSchema:schema17.properties.widths,data:data3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.heights !== undefined){
let data5 = data.heights;
if(Array.isArray(data5)){
if(data5.length > 32){
const err21 = {instancePath:instancePath+"/heights",schemaPath:"#/properties/heights/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items",schema:32,parentSchema:schema17.properties.heights,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data5.length < 1){
const err22 = {instancePath:instancePath+"/heights",schemaPath:"#/properties/heights/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema17.properties.heights,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err23 = {instancePath:instancePath+"/heights/" + i1,schemaPath:"#/properties/heights/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema17.properties.heights.items.type,parentSchema:schema17.properties.heights.items,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 16384 || isNaN(data6)){
const err24 = {instancePath:instancePath+"/heights/" + i1,schemaPath:"#/properties/heights/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16384},message:"must be <= 16384",schema:16384,parentSchema:schema17.properties.heights.items,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err25 = {instancePath:instancePath+"/heights/" + i1,schemaPath:"#/properties/heights/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema17.properties.heights.items,data:data6};
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
}
else {
const err26 = {instancePath:instancePath+"/heights",schemaPath:"#/properties/heights/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema17.properties.heights.type,parentSchema:schema17.properties.heights,data:data5};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.densities !== undefined){
let data7 = data.densities;
if(Array.isArray(data7)){
if(data7.length > 8){
const err27 = {instancePath:instancePath+"/densities",schemaPath:"#/properties/densities/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items",schema:8,parentSchema:schema17.properties.densities,data:data7};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data7.length < 1){
const err28 = {instancePath:instancePath+"/densities",schemaPath:"#/properties/densities/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema17.properties.densities,data:data7};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 8 || isNaN(data8)){
const err29 = {instancePath:instancePath+"/densities/" + i2,schemaPath:"#/properties/densities/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 8},message:"must be <= 8",schema:8,parentSchema:schema17.properties.densities.items,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data8 < 0.5 || isNaN(data8)){
const err30 = {instancePath:instancePath+"/densities/" + i2,schemaPath:"#/properties/densities/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.5},message:"must be >= 0.5",schema:0.5,parentSchema:schema17.properties.densities.items,data:data8};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/densities/" + i2,schemaPath:"#/properties/densities/items/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema17.properties.densities.items.type,parentSchema:schema17.properties.densities.items,data:data8};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
let i3 = data7.length;
let j0;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data7[i3];
if(!((typeof item0 == "number") && (isFinite(item0)))){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err32 = {instancePath:instancePath+"/densities",schemaPath:"#/properties/densities/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)",schema:true,parentSchema:schema17.properties.densities,data:data7};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
const err33 = {instancePath:instancePath+"/densities",schemaPath:"#/properties/densities/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema17.properties.densities.type,parentSchema:schema17.properties.densities,data:data7};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.aspect !== undefined){
let data9 = data.aspect;
if((typeof data9 !== "string") && (!((typeof data9 == "number") && (isFinite(data9))))){
const err34 = {instancePath:instancePath+"/aspect",schemaPath:"#/properties/aspect/type",keyword:"type",params:{type: schema17.properties.aspect.type},message:"must be string,number",schema:schema17.properties.aspect.type,parentSchema:schema17.properties.aspect,data:data9};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const _errs33 = errors;
let valid16 = true;
const _errs34 = errors;
if(typeof data9 !== "string"){
const err35 = {};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid0 = _errs34 === errors;
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs36 = errors;
if(typeof data9 === "string"){
if(!pattern12.test(data9)){
const err36 = {instancePath:instancePath+"/aspect",schemaPath:"#/properties/aspect/allOf/0/then/pattern",keyword:"pattern",params:{pattern: "^(original|[1-9][0-9]{0,4}(\\.[0-9]{1,4})?[:/][1-9][0-9]{0,4}(\\.[0-9]{1,4})?)$"},message:"must match pattern \""+"^(original|[1-9][0-9]{0,4}(\\.[0-9]{1,4})?[:/][1-9][0-9]{0,4}(\\.[0-9]{1,4})?)$"+"\"",schema:"^(original|[1-9][0-9]{0,4}(\\.[0-9]{1,4})?[:/][1-9][0-9]{0,4}(\\.[0-9]{1,4})?)$",parentSchema:schema17.properties.aspect.allOf[0].then,data:data9};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/aspect",schemaPath:"#/properties/aspect/allOf/0/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.aspect.allOf[0].then.type,parentSchema:schema17.properties.aspect.allOf[0].then,data:data9};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid0 = _errs36 === errors;
valid16 = _valid0;
}
if(!valid16){
const err38 = {instancePath:instancePath+"/aspect",schemaPath:"#/properties/aspect/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema17.properties.aspect.allOf[0].if,parentSchema:schema17.properties.aspect.allOf[0],data:data9};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
const _errs39 = errors;
let valid17 = true;
const _errs40 = errors;
if(!((typeof data9 == "number") && (isFinite(data9)))){
const err39 = {};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid1 = _errs40 === errors;
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs42 = errors;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 100 || isNaN(data9)){
const err40 = {instancePath:instancePath+"/aspect",schemaPath:"#/properties/aspect/allOf/1/then/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema17.properties.aspect.allOf[1].then,data:data9};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data9 < 0.01 || isNaN(data9)){
const err41 = {instancePath:instancePath+"/aspect",schemaPath:"#/properties/aspect/allOf/1/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.01},message:"must be >= 0.01",schema:0.01,parentSchema:schema17.properties.aspect.allOf[1].then,data:data9};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/aspect",schemaPath:"#/properties/aspect/allOf/1/then/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema17.properties.aspect.allOf[1].then.type,parentSchema:schema17.properties.aspect.allOf[1].then,data:data9};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid1 = _errs42 === errors;
valid17 = _valid1;
}
if(!valid17){
const err43 = {instancePath:instancePath+"/aspect",schemaPath:"#/properties/aspect/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema17.properties.aspect.allOf[1].if,parentSchema:schema17.properties.aspect.allOf[1],data:data9};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.fit !== undefined){
let data10 = data.fit;
if(!(((((data10 === "cover") || (data10 === "contain")) || (data10 === "fill")) || (data10 === "inside")) || (data10 === "outside"))){
const err44 = {instancePath:instancePath+"/fit",schemaPath:"#/properties/fit/enum",keyword:"enum",params:{allowedValues: schema17.properties.fit.enum},message:"must be equal to one of the allowed values",schema:schema17.properties.fit.enum,parentSchema:schema17.properties.fit,data:data10};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.position !== undefined){
let data11 = data.position;
if(typeof data11 !== "string"){
const err45 = {instancePath:instancePath+"/position",schemaPath:"#/properties/position/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.position.type,parentSchema:schema17.properties.position,data:data11};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!(((((((((((data11 === "center") || (data11 === "top")) || (data11 === "right top")) || (data11 === "right")) || (data11 === "right bottom")) || (data11 === "bottom")) || (data11 === "left bottom")) || (data11 === "left")) || (data11 === "left top")) || (data11 === "attention")) || (data11 === "entropy"))){
const err46 = {instancePath:instancePath+"/position",schemaPath:"#/properties/position/enum",keyword:"enum",params:{allowedValues: schema17.properties.position.enum},message:"must be equal to one of the allowed values",schema:schema17.properties.position.enum,parentSchema:schema17.properties.position,data:data11};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.focus !== undefined){
let data12 = data.focus;
if(Array.isArray(data12)){
if(data12.length > 2){
const err47 = {instancePath:instancePath+"/focus",schemaPath:"#/properties/focus/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema17.properties.focus,data:data12};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data12.length < 2){
const err48 = {instancePath:instancePath+"/focus",schemaPath:"#/properties/focus/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema17.properties.focus,data:data12};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
const len3 = data12.length;
for(let i4=0; i4<len3; i4++){
let data13 = data12[i4];
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 1 || isNaN(data13)){
const err49 = {instancePath:instancePath+"/focus/" + i4,schemaPath:"#/properties/focus/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema17.properties.focus.items,data:data13};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err50 = {instancePath:instancePath+"/focus/" + i4,schemaPath:"#/properties/focus/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema17.properties.focus.items,data:data13};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/focus/" + i4,schemaPath:"#/properties/focus/items/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema17.properties.focus.items.type,parentSchema:schema17.properties.focus.items,data:data13};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/focus",schemaPath:"#/properties/focus/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema17.properties.focus.type,parentSchema:schema17.properties.focus,data:data12};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.trim !== undefined){
let data14 = data.trim;
if((typeof data14 !== "boolean") && (!((typeof data14 == "number") && (isFinite(data14))))){
const err53 = {instancePath:instancePath+"/trim",schemaPath:"#/properties/trim/type",keyword:"type",params:{type: schema17.properties.trim.type},message:"must be boolean,number",schema:schema17.properties.trim.type,parentSchema:schema17.properties.trim,data:data14};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
const _errs54 = errors;
let valid21 = true;
const _errs55 = errors;
if(typeof data14 !== "boolean"){
const err54 = {};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid2 = _errs55 === errors;
errors = _errs54;
if(vErrors !== null){
if(_errs54){
vErrors.length = _errs54;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs57 = errors;
if(typeof data14 !== "boolean"){
const err55 = {instancePath:instancePath+"/trim",schemaPath:"#/properties/trim/allOf/0/then/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema17.properties.trim.allOf[0].then.type,parentSchema:schema17.properties.trim.allOf[0].then,data:data14};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid2 = _errs57 === errors;
valid21 = _valid2;
}
if(!valid21){
const err56 = {instancePath:instancePath+"/trim",schemaPath:"#/properties/trim/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema17.properties.trim.allOf[0].if,parentSchema:schema17.properties.trim.allOf[0],data:data14};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
const _errs60 = errors;
let valid22 = true;
const _errs61 = errors;
if(!((typeof data14 == "number") && (isFinite(data14)))){
const err57 = {};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var _valid3 = _errs61 === errors;
errors = _errs60;
if(vErrors !== null){
if(_errs60){
vErrors.length = _errs60;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs63 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err58 = {instancePath:instancePath+"/trim",schemaPath:"#/properties/trim/allOf/1/then/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema17.properties.trim.allOf[1].then.type,parentSchema:schema17.properties.trim.allOf[1].then,data:data14};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 255 || isNaN(data14)){
const err59 = {instancePath:instancePath+"/trim",schemaPath:"#/properties/trim/allOf/1/then/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255},message:"must be <= 255",schema:255,parentSchema:schema17.properties.trim.allOf[1].then,data:data14};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err60 = {instancePath:instancePath+"/trim",schemaPath:"#/properties/trim/allOf/1/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema17.properties.trim.allOf[1].then,data:data14};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
var _valid3 = _errs63 === errors;
valid22 = _valid3;
}
if(!valid22){
const err61 = {instancePath:instancePath+"/trim",schemaPath:"#/properties/trim/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema17.properties.trim.allOf[1].if,parentSchema:schema17.properties.trim.allOf[1],data:data14};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.pad !== undefined){
let data15 = data.pad;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 2 || isNaN(data15)){
const err62 = {instancePath:instancePath+"/pad",schemaPath:"#/properties/pad/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2},message:"must be <= 2",schema:2,parentSchema:schema17.properties.pad,data:data15};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data15 < 0 || isNaN(data15)){
const err63 = {instancePath:instancePath+"/pad",schemaPath:"#/properties/pad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema17.properties.pad,data:data15};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/pad",schemaPath:"#/properties/pad/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema17.properties.pad.type,parentSchema:schema17.properties.pad,data:data15};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.sizes !== undefined){
let data16 = data.sizes;
if(typeof data16 === "string"){
if(func3(data16) > 1000){
const err65 = {instancePath:instancePath+"/sizes",schemaPath:"#/properties/sizes/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema17.properties.sizes,data:data16};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(func3(data16) < 1){
const err66 = {instancePath:instancePath+"/sizes",schemaPath:"#/properties/sizes/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema17.properties.sizes,data:data16};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/sizes",schemaPath:"#/properties/sizes/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.sizes.type,parentSchema:schema17.properties.sizes,data:data16};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema17.type,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}

const pattern13 = new RegExp("^(#?([0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})|black|white|transparent)$", "u");
const pattern14 = new RegExp("^(#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})|black|white)$", "u");

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.quality === undefined) && (missing0 = "quality")) || ((data.maxBytes === undefined) && (missing0 = "maxBytes"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid1 = _errs3 === errors;
if(valid1){
const err1 = {instancePath,schemaPath:"#/allOf/0/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema15.allOf[0].not,parentSchema:schema15.allOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
const _errs5 = errors;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.position === undefined) && (missing1 = "position")) || ((data.focus === undefined) && (missing1 = "focus"))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid2 = _errs6 === errors;
if(valid2){
const err3 = {instancePath,schemaPath:"#/allOf/1/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema15.allOf[1].not,parentSchema:schema15.allOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
const _errs8 = errors;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((((data.aspect === undefined) && (missing2 = "aspect")) || ((data.widths === undefined) && (missing2 = "widths"))) || ((data.heights === undefined) && (missing2 = "heights"))){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var valid3 = _errs9 === errors;
if(valid3){
const err5 = {instancePath,schemaPath:"#/allOf/2/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema15.allOf[2].not,parentSchema:schema15.allOf[2],data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
const _errs11 = errors;
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.densities === undefined) && (missing3 = "densities")) || ((data.widths === undefined) && (missing3 = "widths"))){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data.widths !== undefined){
let data0 = data.widths;
if(Array.isArray(data0)){
if(data0.length < 2){
const err7 = {};
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
}
var valid4 = _errs12 === errors;
if(valid4){
const err8 = {instancePath,schemaPath:"#/allOf/3/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema15.allOf[3].not,parentSchema:schema15.allOf[3],data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
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
const _errs15 = errors;
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.densities === undefined) && (missing4 = "densities")) || ((data.heights === undefined) && (missing4 = "heights"))){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
if(data.heights !== undefined){
let data1 = data.heights;
if(Array.isArray(data1)){
if(data1.length < 2){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
}
var valid6 = _errs16 === errors;
if(valid6){
const err11 = {instancePath,schemaPath:"#/allOf/4/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema15.allOf[4].not,parentSchema:schema15.allOf[4],data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema15.properties, key0))){
const err12 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.preset !== undefined){
let data2 = data.preset;
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
const err13 = {instancePath:instancePath+"/preset",schemaPath:"#/properties/preset/type",keyword:"type",params:{type: schema15.properties.preset.type},message:"must be string,array",schema:schema15.properties.preset.type,parentSchema:schema15.properties.preset,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const _errs22 = errors;
let valid10 = true;
const _errs23 = errors;
if(typeof data2 !== "string"){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs23 === errors;
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs25 = errors;
if(!(validate39(data2, {instancePath:instancePath+"/preset",parentData:data,parentDataProperty:"preset",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var _valid0 = _errs25 === errors;
valid10 = _valid0;
}
if(!valid10){
const err15 = {instancePath:instancePath+"/preset",schemaPath:"#/properties/preset/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema15.properties.preset.allOf[0].if,parentSchema:schema15.properties.preset.allOf[0],data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const _errs27 = errors;
let valid11 = true;
const _errs28 = errors;
if(!(Array.isArray(data2))){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid1 = _errs28 === errors;
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs30 = errors;
if(Array.isArray(data2)){
if(data2.length > 16){
const err17 = {instancePath:instancePath+"/preset",schemaPath:"#/properties/preset/allOf/1/then/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items",schema:16,parentSchema:schema15.properties.preset.allOf[1].then,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data2.length < 1){
const err18 = {instancePath:instancePath+"/preset",schemaPath:"#/properties/preset/allOf/1/then/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema15.properties.preset.allOf[1].then,data:data2};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
const err19 = {instancePath:instancePath+"/preset/" + i0,schemaPath:"#/properties/preset/allOf/1/then/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema15.properties.preset.allOf[1].then.items,data:data3};
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
const err20 = {instancePath:instancePath+"/preset/" + i0,schemaPath:"#/properties/preset/allOf/1/then/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.preset.allOf[1].then.items.type,parentSchema:schema15.properties.preset.allOf[1].then.items,data:data3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data2[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err21 = {instancePath:instancePath+"/preset",schemaPath:"#/properties/preset/allOf/1/then/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema15.properties.preset.allOf[1].then,data:data2};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err22 = {instancePath:instancePath+"/preset",schemaPath:"#/properties/preset/allOf/1/then/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.properties.preset.allOf[1].then.type,parentSchema:schema15.properties.preset.allOf[1].then,data:data2};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid1 = _errs30 === errors;
valid11 = _valid1;
}
if(!valid11){
const err23 = {instancePath:instancePath+"/preset",schemaPath:"#/properties/preset/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema15.properties.preset.allOf[1].if,parentSchema:schema15.properties.preset.allOf[1],data:data2};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.widths !== undefined){
let data4 = data.widths;
if(Array.isArray(data4)){
if(data4.length > 32){
const err24 = {instancePath:instancePath+"/widths",schemaPath:"#/properties/widths/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items",schema:32,parentSchema:schema15.properties.widths,data:data4};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data4.length < 1){
const err25 = {instancePath:instancePath+"/widths",schemaPath:"#/properties/widths/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema15.properties.widths,data:data4};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len1 = data4.length;
for(let i2=0; i2<len1; i2++){
let data5 = data4[i2];
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err26 = {instancePath:instancePath+"/widths/" + i2,schemaPath:"#/properties/widths/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema15.properties.widths.items.type,parentSchema:schema15.properties.widths.items,data:data5};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 16384 || isNaN(data5)){
const err27 = {instancePath:instancePath+"/widths/" + i2,schemaPath:"#/properties/widths/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16384},message:"must be <= 16384",schema:16384,parentSchema:schema15.properties.widths.items,data:data5};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err28 = {instancePath:instancePath+"/widths/" + i2,schemaPath:"#/properties/widths/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema15.properties.widths.items,data:data5};
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
else {
const err29 = {instancePath:instancePath+"/widths",schemaPath:"#/properties/widths/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.properties.widths.type,parentSchema:schema15.properties.widths,data:data4};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.heights !== undefined){
let data6 = data.heights;
if(Array.isArray(data6)){
if(data6.length > 32){
const err30 = {instancePath:instancePath+"/heights",schemaPath:"#/properties/heights/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items",schema:32,parentSchema:schema15.properties.heights,data:data6};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data6.length < 1){
const err31 = {instancePath:instancePath+"/heights",schemaPath:"#/properties/heights/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema15.properties.heights,data:data6};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const len2 = data6.length;
for(let i3=0; i3<len2; i3++){
let data7 = data6[i3];
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err32 = {instancePath:instancePath+"/heights/" + i3,schemaPath:"#/properties/heights/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema15.properties.heights.items.type,parentSchema:schema15.properties.heights.items,data:data7};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 16384 || isNaN(data7)){
const err33 = {instancePath:instancePath+"/heights/" + i3,schemaPath:"#/properties/heights/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16384},message:"must be <= 16384",schema:16384,parentSchema:schema15.properties.heights.items,data:data7};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err34 = {instancePath:instancePath+"/heights/" + i3,schemaPath:"#/properties/heights/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema15.properties.heights.items,data:data7};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
}
else {
const err35 = {instancePath:instancePath+"/heights",schemaPath:"#/properties/heights/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.properties.heights.type,parentSchema:schema15.properties.heights,data:data6};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.densities !== undefined){
let data8 = data.densities;
if(Array.isArray(data8)){
if(data8.length > 8){
const err36 = {instancePath:instancePath+"/densities",schemaPath:"#/properties/densities/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items",schema:8,parentSchema:schema15.properties.densities,data:data8};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data8.length < 1){
const err37 = {instancePath:instancePath+"/densities",schemaPath:"#/properties/densities/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema15.properties.densities,data:data8};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
const len3 = data8.length;
for(let i4=0; i4<len3; i4++){
let data9 = data8[i4];
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 8 || isNaN(data9)){
const err38 = {instancePath:instancePath+"/densities/" + i4,schemaPath:"#/properties/densities/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 8},message:"must be <= 8",schema:8,parentSchema:schema15.properties.densities.items,data:data9};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data9 < 0.5 || isNaN(data9)){
const err39 = {instancePath:instancePath+"/densities/" + i4,schemaPath:"#/properties/densities/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.5},message:"must be >= 0.5",schema:0.5,parentSchema:schema15.properties.densities.items,data:data9};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/densities/" + i4,schemaPath:"#/properties/densities/items/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema15.properties.densities.items.type,parentSchema:schema15.properties.densities.items,data:data9};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
let i5 = data8.length;
let j1;
if(i5 > 1){
const indices1 = {};
for(;i5--;){
let item1 = data8[i5];
if(!((typeof item1 == "number") && (isFinite(item1)))){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err41 = {instancePath:instancePath+"/densities",schemaPath:"#/properties/densities/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i5+" are identical)",schema:true,parentSchema:schema15.properties.densities,data:data8};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
break;
}
indices1[item1] = i5;
}
}
}
else {
const err42 = {instancePath:instancePath+"/densities",schemaPath:"#/properties/densities/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.properties.densities.type,parentSchema:schema15.properties.densities,data:data8};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.aspect !== undefined){
let data10 = data.aspect;
if((typeof data10 !== "string") && (!((typeof data10 == "number") && (isFinite(data10))))){
const err43 = {instancePath:instancePath+"/aspect",schemaPath:"#/properties/aspect/type",keyword:"type",params:{type: schema15.properties.aspect.type},message:"must be string,number",schema:schema15.properties.aspect.type,parentSchema:schema15.properties.aspect,data:data10};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const _errs49 = errors;
let valid23 = true;
const _errs50 = errors;
if(typeof data10 !== "string"){
const err44 = {};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid2 = _errs50 === errors;
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs52 = errors;
if(typeof data10 === "string"){
if(!pattern12.test(data10)){
const err45 = {instancePath:instancePath+"/aspect",schemaPath:"#/properties/aspect/allOf/0/then/pattern",keyword:"pattern",params:{pattern: "^(original|[1-9][0-9]{0,4}(\\.[0-9]{1,4})?[:/][1-9][0-9]{0,4}(\\.[0-9]{1,4})?)$"},message:"must match pattern \""+"^(original|[1-9][0-9]{0,4}(\\.[0-9]{1,4})?[:/][1-9][0-9]{0,4}(\\.[0-9]{1,4})?)$"+"\"",schema:"^(original|[1-9][0-9]{0,4}(\\.[0-9]{1,4})?[:/][1-9][0-9]{0,4}(\\.[0-9]{1,4})?)$",parentSchema:schema15.properties.aspect.allOf[0].then,data:data10};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/aspect",schemaPath:"#/properties/aspect/allOf/0/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.aspect.allOf[0].then.type,parentSchema:schema15.properties.aspect.allOf[0].then,data:data10};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid2 = _errs52 === errors;
valid23 = _valid2;
}
if(!valid23){
const err47 = {instancePath:instancePath+"/aspect",schemaPath:"#/properties/aspect/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema15.properties.aspect.allOf[0].if,parentSchema:schema15.properties.aspect.allOf[0],data:data10};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
const _errs55 = errors;
let valid24 = true;
const _errs56 = errors;
if(!((typeof data10 == "number") && (isFinite(data10)))){
const err48 = {};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid3 = _errs56 === errors;
errors = _errs55;
if(vErrors !== null){
if(_errs55){
vErrors.length = _errs55;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs58 = errors;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 100 || isNaN(data10)){
const err49 = {instancePath:instancePath+"/aspect",schemaPath:"#/properties/aspect/allOf/1/then/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema15.properties.aspect.allOf[1].then,data:data10};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data10 < 0.01 || isNaN(data10)){
const err50 = {instancePath:instancePath+"/aspect",schemaPath:"#/properties/aspect/allOf/1/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.01},message:"must be >= 0.01",schema:0.01,parentSchema:schema15.properties.aspect.allOf[1].then,data:data10};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/aspect",schemaPath:"#/properties/aspect/allOf/1/then/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema15.properties.aspect.allOf[1].then.type,parentSchema:schema15.properties.aspect.allOf[1].then,data:data10};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var _valid3 = _errs58 === errors;
valid24 = _valid3;
}
if(!valid24){
const err52 = {instancePath:instancePath+"/aspect",schemaPath:"#/properties/aspect/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema15.properties.aspect.allOf[1].if,parentSchema:schema15.properties.aspect.allOf[1],data:data10};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.fit !== undefined){
let data11 = data.fit;
if(!(((((data11 === "cover") || (data11 === "contain")) || (data11 === "fill")) || (data11 === "inside")) || (data11 === "outside"))){
const err53 = {instancePath:instancePath+"/fit",schemaPath:"#/properties/fit/enum",keyword:"enum",params:{allowedValues: schema15.properties.fit.enum},message:"must be equal to one of the allowed values",schema:schema15.properties.fit.enum,parentSchema:schema15.properties.fit,data:data11};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.position !== undefined){
let data12 = data.position;
if(typeof data12 !== "string"){
const err54 = {instancePath:instancePath+"/position",schemaPath:"#/properties/position/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.position.type,parentSchema:schema15.properties.position,data:data12};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(!(((((((((((data12 === "center") || (data12 === "top")) || (data12 === "right top")) || (data12 === "right")) || (data12 === "right bottom")) || (data12 === "bottom")) || (data12 === "left bottom")) || (data12 === "left")) || (data12 === "left top")) || (data12 === "attention")) || (data12 === "entropy"))){
const err55 = {instancePath:instancePath+"/position",schemaPath:"#/properties/position/enum",keyword:"enum",params:{allowedValues: schema15.properties.position.enum},message:"must be equal to one of the allowed values",schema:schema15.properties.position.enum,parentSchema:schema15.properties.position,data:data12};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.focus !== undefined){
let data13 = data.focus;
if(Array.isArray(data13)){
if(data13.length > 2){
const err56 = {instancePath:instancePath+"/focus",schemaPath:"#/properties/focus/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema15.properties.focus,data:data13};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data13.length < 2){
const err57 = {instancePath:instancePath+"/focus",schemaPath:"#/properties/focus/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema15.properties.focus,data:data13};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
const len4 = data13.length;
for(let i6=0; i6<len4; i6++){
let data14 = data13[i6];
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 1 || isNaN(data14)){
const err58 = {instancePath:instancePath+"/focus/" + i6,schemaPath:"#/properties/focus/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema15.properties.focus.items,data:data14};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err59 = {instancePath:instancePath+"/focus/" + i6,schemaPath:"#/properties/focus/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema15.properties.focus.items,data:data14};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/focus/" + i6,schemaPath:"#/properties/focus/items/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema15.properties.focus.items.type,parentSchema:schema15.properties.focus.items,data:data14};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/focus",schemaPath:"#/properties/focus/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.properties.focus.type,parentSchema:schema15.properties.focus,data:data13};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.trim !== undefined){
let data15 = data.trim;
if((typeof data15 !== "boolean") && (!((typeof data15 == "number") && (isFinite(data15))))){
const err62 = {instancePath:instancePath+"/trim",schemaPath:"#/properties/trim/type",keyword:"type",params:{type: schema15.properties.trim.type},message:"must be boolean,number",schema:schema15.properties.trim.type,parentSchema:schema15.properties.trim,data:data15};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
const _errs70 = errors;
let valid28 = true;
const _errs71 = errors;
if(typeof data15 !== "boolean"){
const err63 = {};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var _valid4 = _errs71 === errors;
errors = _errs70;
if(vErrors !== null){
if(_errs70){
vErrors.length = _errs70;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs73 = errors;
if(typeof data15 !== "boolean"){
const err64 = {instancePath:instancePath+"/trim",schemaPath:"#/properties/trim/allOf/0/then/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema15.properties.trim.allOf[0].then.type,parentSchema:schema15.properties.trim.allOf[0].then,data:data15};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
var _valid4 = _errs73 === errors;
valid28 = _valid4;
}
if(!valid28){
const err65 = {instancePath:instancePath+"/trim",schemaPath:"#/properties/trim/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema15.properties.trim.allOf[0].if,parentSchema:schema15.properties.trim.allOf[0],data:data15};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
const _errs76 = errors;
let valid29 = true;
const _errs77 = errors;
if(!((typeof data15 == "number") && (isFinite(data15)))){
const err66 = {};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
var _valid5 = _errs77 === errors;
errors = _errs76;
if(vErrors !== null){
if(_errs76){
vErrors.length = _errs76;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs79 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err67 = {instancePath:instancePath+"/trim",schemaPath:"#/properties/trim/allOf/1/then/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema15.properties.trim.allOf[1].then.type,parentSchema:schema15.properties.trim.allOf[1].then,data:data15};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 255 || isNaN(data15)){
const err68 = {instancePath:instancePath+"/trim",schemaPath:"#/properties/trim/allOf/1/then/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255},message:"must be <= 255",schema:255,parentSchema:schema15.properties.trim.allOf[1].then,data:data15};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data15 < 0 || isNaN(data15)){
const err69 = {instancePath:instancePath+"/trim",schemaPath:"#/properties/trim/allOf/1/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema15.properties.trim.allOf[1].then,data:data15};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
var _valid5 = _errs79 === errors;
valid29 = _valid5;
}
if(!valid29){
const err70 = {instancePath:instancePath+"/trim",schemaPath:"#/properties/trim/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema15.properties.trim.allOf[1].if,parentSchema:schema15.properties.trim.allOf[1],data:data15};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.pad !== undefined){
let data16 = data.pad;
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 2 || isNaN(data16)){
const err71 = {instancePath:instancePath+"/pad",schemaPath:"#/properties/pad/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2},message:"must be <= 2",schema:2,parentSchema:schema15.properties.pad,data:data16};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data16 < 0 || isNaN(data16)){
const err72 = {instancePath:instancePath+"/pad",schemaPath:"#/properties/pad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema15.properties.pad,data:data16};
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
const err73 = {instancePath:instancePath+"/pad",schemaPath:"#/properties/pad/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema15.properties.pad.type,parentSchema:schema15.properties.pad,data:data16};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.sizes !== undefined){
let data17 = data.sizes;
if(typeof data17 === "string"){
if(func3(data17) > 1000){
const err74 = {instancePath:instancePath+"/sizes",schemaPath:"#/properties/sizes/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema15.properties.sizes,data:data17};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(func3(data17) < 1){
const err75 = {instancePath:instancePath+"/sizes",schemaPath:"#/properties/sizes/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema15.properties.sizes,data:data17};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/sizes",schemaPath:"#/properties/sizes/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.sizes.type,parentSchema:schema15.properties.sizes,data:data17};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.formats !== undefined){
let data18 = data.formats;
if(Array.isArray(data18)){
if(data18.length > 4){
const err77 = {instancePath:instancePath+"/formats",schemaPath:"#/properties/formats/maxItems",keyword:"maxItems",params:{limit: 4},message:"must NOT have more than 4 items",schema:4,parentSchema:schema15.properties.formats,data:data18};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data18.length < 1){
const err78 = {instancePath:instancePath+"/formats",schemaPath:"#/properties/formats/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema15.properties.formats,data:data18};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
const len5 = data18.length;
for(let i7=0; i7<len5; i7++){
let data19 = data18[i7];
if(typeof data19 !== "string"){
const err79 = {instancePath:instancePath+"/formats/" + i7,schemaPath:"#/properties/formats/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.formats.items.type,parentSchema:schema15.properties.formats.items,data:data19};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(!((((data19 === "avif") || (data19 === "webp")) || (data19 === "jpeg")) || (data19 === "png"))){
const err80 = {instancePath:instancePath+"/formats/" + i7,schemaPath:"#/properties/formats/items/enum",keyword:"enum",params:{allowedValues: schema15.properties.formats.items.enum},message:"must be equal to one of the allowed values",schema:schema15.properties.formats.items.enum,parentSchema:schema15.properties.formats.items,data:data19};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
let i8 = data18.length;
let j2;
if(i8 > 1){
const indices2 = {};
for(;i8--;){
let item2 = data18[i8];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err81 = {instancePath:instancePath+"/formats",schemaPath:"#/properties/formats/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i8+" are identical)",schema:true,parentSchema:schema15.properties.formats,data:data18};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
break;
}
indices2[item2] = i8;
}
}
}
else {
const err82 = {instancePath:instancePath+"/formats",schemaPath:"#/properties/formats/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.properties.formats.type,parentSchema:schema15.properties.formats,data:data18};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data.quality !== undefined){
let data20 = data.quality;
if((!((typeof data20 == "number") && (isFinite(data20)))) && (!(data20 && typeof data20 == "object" && !Array.isArray(data20)))){
const err83 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: schema15.properties.quality.type},message:"must be number,object",schema:schema15.properties.quality.type,parentSchema:schema15.properties.quality,data:data20};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
const _errs92 = errors;
let valid34 = true;
const _errs93 = errors;
if(!((typeof data20 == "number") && (isFinite(data20)))){
const err84 = {};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
var _valid6 = _errs93 === errors;
errors = _errs92;
if(vErrors !== null){
if(_errs92){
vErrors.length = _errs92;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs95 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err85 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/allOf/0/then/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema15.properties.quality.allOf[0].then.type,parentSchema:schema15.properties.quality.allOf[0].then,data:data20};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 100 || isNaN(data20)){
const err86 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/allOf/0/then/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema15.properties.quality.allOf[0].then,data:data20};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data20 < 1 || isNaN(data20)){
const err87 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/allOf/0/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema15.properties.quality.allOf[0].then,data:data20};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
var _valid6 = _errs95 === errors;
valid34 = _valid6;
}
if(!valid34){
const err88 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema15.properties.quality.allOf[0].if,parentSchema:schema15.properties.quality.allOf[0],data:data20};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
const _errs98 = errors;
let valid35 = true;
const _errs99 = errors;
if(!(data20 && typeof data20 == "object" && !Array.isArray(data20))){
const err89 = {};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
var _valid7 = _errs99 === errors;
errors = _errs98;
if(vErrors !== null){
if(_errs98){
vErrors.length = _errs98;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs101 = errors;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key1 in data20){
if(!(((key1 === "avif") || (key1 === "webp")) || (key1 === "jpeg"))){
const err90 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/allOf/1/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema15.properties.quality.allOf[1].then,data:data20};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data20.avif !== undefined){
let data21 = data20.avif;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err91 = {instancePath:instancePath+"/quality/avif",schemaPath:"#/properties/quality/allOf/1/then/properties/avif/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema15.properties.quality.allOf[1].then.properties.avif.type,parentSchema:schema15.properties.quality.allOf[1].then.properties.avif,data:data21};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 100 || isNaN(data21)){
const err92 = {instancePath:instancePath+"/quality/avif",schemaPath:"#/properties/quality/allOf/1/then/properties/avif/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema15.properties.quality.allOf[1].then.properties.avif,data:data21};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data21 < 1 || isNaN(data21)){
const err93 = {instancePath:instancePath+"/quality/avif",schemaPath:"#/properties/quality/allOf/1/then/properties/avif/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema15.properties.quality.allOf[1].then.properties.avif,data:data21};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
if(data20.webp !== undefined){
let data22 = data20.webp;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err94 = {instancePath:instancePath+"/quality/webp",schemaPath:"#/properties/quality/allOf/1/then/properties/webp/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema15.properties.quality.allOf[1].then.properties.webp.type,parentSchema:schema15.properties.quality.allOf[1].then.properties.webp,data:data22};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 100 || isNaN(data22)){
const err95 = {instancePath:instancePath+"/quality/webp",schemaPath:"#/properties/quality/allOf/1/then/properties/webp/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema15.properties.quality.allOf[1].then.properties.webp,data:data22};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data22 < 1 || isNaN(data22)){
const err96 = {instancePath:instancePath+"/quality/webp",schemaPath:"#/properties/quality/allOf/1/then/properties/webp/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema15.properties.quality.allOf[1].then.properties.webp,data:data22};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
if(data20.jpeg !== undefined){
let data23 = data20.jpeg;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err97 = {instancePath:instancePath+"/quality/jpeg",schemaPath:"#/properties/quality/allOf/1/then/properties/jpeg/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema15.properties.quality.allOf[1].then.properties.jpeg.type,parentSchema:schema15.properties.quality.allOf[1].then.properties.jpeg,data:data23};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 100 || isNaN(data23)){
const err98 = {instancePath:instancePath+"/quality/jpeg",schemaPath:"#/properties/quality/allOf/1/then/properties/jpeg/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema15.properties.quality.allOf[1].then.properties.jpeg,data:data23};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data23 < 1 || isNaN(data23)){
const err99 = {instancePath:instancePath+"/quality/jpeg",schemaPath:"#/properties/quality/allOf/1/then/properties/jpeg/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema15.properties.quality.allOf[1].then.properties.jpeg,data:data23};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
}
else {
const err100 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/allOf/1/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.properties.quality.allOf[1].then.type,parentSchema:schema15.properties.quality.allOf[1].then,data:data20};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
var _valid7 = _errs101 === errors;
valid35 = _valid7;
}
if(!valid35){
const err101 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema15.properties.quality.allOf[1].if,parentSchema:schema15.properties.quality.allOf[1],data:data20};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data.maxBytes !== undefined){
let data24 = data.maxBytes;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err102 = {instancePath:instancePath+"/maxBytes",schemaPath:"#/properties/maxBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema15.properties.maxBytes.type,parentSchema:schema15.properties.maxBytes,data:data24};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 100000000 || isNaN(data24)){
const err103 = {instancePath:instancePath+"/maxBytes",schemaPath:"#/properties/maxBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000000},message:"must be <= 100000000",schema:100000000,parentSchema:schema15.properties.maxBytes,data:data24};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data24 < 100 || isNaN(data24)){
const err104 = {instancePath:instancePath+"/maxBytes",schemaPath:"#/properties/maxBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100",schema:100,parentSchema:schema15.properties.maxBytes,data:data24};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
if(data.effort !== undefined){
let data25 = data.effort;
if(((typeof data25 !== "string") && (!((typeof data25 == "number") && (isFinite(data25))))) && (!(data25 && typeof data25 == "object" && !Array.isArray(data25)))){
const err105 = {instancePath:instancePath+"/effort",schemaPath:"#/properties/effort/type",keyword:"type",params:{type: schema15.properties.effort.type},message:"must be string,number,object",schema:schema15.properties.effort.type,parentSchema:schema15.properties.effort,data:data25};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
const _errs115 = errors;
let valid38 = true;
const _errs116 = errors;
if(typeof data25 !== "string"){
const err106 = {};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
var _valid8 = _errs116 === errors;
errors = _errs115;
if(vErrors !== null){
if(_errs115){
vErrors.length = _errs115;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs118 = errors;
if(typeof data25 !== "string"){
const err107 = {instancePath:instancePath+"/effort",schemaPath:"#/properties/effort/allOf/0/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.effort.allOf[0].then.type,parentSchema:schema15.properties.effort.allOf[0].then,data:data25};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(!(((data25 === "fast") || (data25 === "balanced")) || (data25 === "thorough"))){
const err108 = {instancePath:instancePath+"/effort",schemaPath:"#/properties/effort/allOf/0/then/enum",keyword:"enum",params:{allowedValues: schema15.properties.effort.allOf[0].then.enum},message:"must be equal to one of the allowed values",schema:schema15.properties.effort.allOf[0].then.enum,parentSchema:schema15.properties.effort.allOf[0].then,data:data25};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
var _valid8 = _errs118 === errors;
valid38 = _valid8;
}
if(!valid38){
const err109 = {instancePath:instancePath+"/effort",schemaPath:"#/properties/effort/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema15.properties.effort.allOf[0].if,parentSchema:schema15.properties.effort.allOf[0],data:data25};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
const _errs121 = errors;
let valid39 = true;
const _errs122 = errors;
if(!((typeof data25 == "number") && (isFinite(data25)))){
const err110 = {};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
var _valid9 = _errs122 === errors;
errors = _errs121;
if(vErrors !== null){
if(_errs121){
vErrors.length = _errs121;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs124 = errors;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err111 = {instancePath:instancePath+"/effort",schemaPath:"#/properties/effort/allOf/1/then/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema15.properties.effort.allOf[1].then.type,parentSchema:schema15.properties.effort.allOf[1].then,data:data25};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 9 || isNaN(data25)){
const err112 = {instancePath:instancePath+"/effort",schemaPath:"#/properties/effort/allOf/1/then/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},message:"must be <= 9",schema:9,parentSchema:schema15.properties.effort.allOf[1].then,data:data25};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data25 < 0 || isNaN(data25)){
const err113 = {instancePath:instancePath+"/effort",schemaPath:"#/properties/effort/allOf/1/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema15.properties.effort.allOf[1].then,data:data25};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
var _valid9 = _errs124 === errors;
valid39 = _valid9;
}
if(!valid39){
const err114 = {instancePath:instancePath+"/effort",schemaPath:"#/properties/effort/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema15.properties.effort.allOf[1].if,parentSchema:schema15.properties.effort.allOf[1],data:data25};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
const _errs127 = errors;
let valid40 = true;
const _errs128 = errors;
if(!(data25 && typeof data25 == "object" && !Array.isArray(data25))){
const err115 = {};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
var _valid10 = _errs128 === errors;
errors = _errs127;
if(vErrors !== null){
if(_errs127){
vErrors.length = _errs127;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs130 = errors;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key2 in data25){
if(!((key2 === "dev") || (key2 === "build"))){
const err116 = {instancePath:instancePath+"/effort",schemaPath:"#/properties/effort/allOf/2/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema15.properties.effort.allOf[2].then,data:data25};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data25.dev !== undefined){
let data26 = data25.dev;
if((typeof data26 !== "string") && (!((typeof data26 == "number") && (isFinite(data26))))){
const err117 = {instancePath:instancePath+"/effort/dev",schemaPath:"#/properties/effort/allOf/2/then/properties/dev/type",keyword:"type",params:{type: schema15.properties.effort.allOf[2].then.properties.dev.type},message:"must be string,number",schema:schema15.properties.effort.allOf[2].then.properties.dev.type,parentSchema:schema15.properties.effort.allOf[2].then.properties.dev,data:data26};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
const _errs136 = errors;
let valid43 = true;
const _errs137 = errors;
if(typeof data26 !== "string"){
const err118 = {};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
var _valid11 = _errs137 === errors;
errors = _errs136;
if(vErrors !== null){
if(_errs136){
vErrors.length = _errs136;
}
else {
vErrors = null;
}
}
if(_valid11){
const _errs139 = errors;
if(typeof data26 !== "string"){
const err119 = {instancePath:instancePath+"/effort/dev",schemaPath:"#/properties/effort/allOf/2/then/properties/dev/allOf/0/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.effort.allOf[2].then.properties.dev.allOf[0].then.type,parentSchema:schema15.properties.effort.allOf[2].then.properties.dev.allOf[0].then,data:data26};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(!(((data26 === "fast") || (data26 === "balanced")) || (data26 === "thorough"))){
const err120 = {instancePath:instancePath+"/effort/dev",schemaPath:"#/properties/effort/allOf/2/then/properties/dev/allOf/0/then/enum",keyword:"enum",params:{allowedValues: schema15.properties.effort.allOf[2].then.properties.dev.allOf[0].then.enum},message:"must be equal to one of the allowed values",schema:schema15.properties.effort.allOf[2].then.properties.dev.allOf[0].then.enum,parentSchema:schema15.properties.effort.allOf[2].then.properties.dev.allOf[0].then,data:data26};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
var _valid11 = _errs139 === errors;
valid43 = _valid11;
}
if(!valid43){
const err121 = {instancePath:instancePath+"/effort/dev",schemaPath:"#/properties/effort/allOf/2/then/properties/dev/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema15.properties.effort.allOf[2].then.properties.dev.allOf[0].if,parentSchema:schema15.properties.effort.allOf[2].then.properties.dev.allOf[0],data:data26};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
const _errs142 = errors;
let valid44 = true;
const _errs143 = errors;
if(!((typeof data26 == "number") && (isFinite(data26)))){
const err122 = {};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
var _valid12 = _errs143 === errors;
errors = _errs142;
if(vErrors !== null){
if(_errs142){
vErrors.length = _errs142;
}
else {
vErrors = null;
}
}
if(_valid12){
const _errs145 = errors;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err123 = {instancePath:instancePath+"/effort/dev",schemaPath:"#/properties/effort/allOf/2/then/properties/dev/allOf/1/then/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema15.properties.effort.allOf[2].then.properties.dev.allOf[1].then.type,parentSchema:schema15.properties.effort.allOf[2].then.properties.dev.allOf[1].then,data:data26};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 9 || isNaN(data26)){
const err124 = {instancePath:instancePath+"/effort/dev",schemaPath:"#/properties/effort/allOf/2/then/properties/dev/allOf/1/then/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},message:"must be <= 9",schema:9,parentSchema:schema15.properties.effort.allOf[2].then.properties.dev.allOf[1].then,data:data26};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data26 < 0 || isNaN(data26)){
const err125 = {instancePath:instancePath+"/effort/dev",schemaPath:"#/properties/effort/allOf/2/then/properties/dev/allOf/1/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema15.properties.effort.allOf[2].then.properties.dev.allOf[1].then,data:data26};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
var _valid12 = _errs145 === errors;
valid44 = _valid12;
}
if(!valid44){
const err126 = {instancePath:instancePath+"/effort/dev",schemaPath:"#/properties/effort/allOf/2/then/properties/dev/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema15.properties.effort.allOf[2].then.properties.dev.allOf[1].if,parentSchema:schema15.properties.effort.allOf[2].then.properties.dev.allOf[1],data:data26};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data25.build !== undefined){
let data27 = data25.build;
if((typeof data27 !== "string") && (!((typeof data27 == "number") && (isFinite(data27))))){
const err127 = {instancePath:instancePath+"/effort/build",schemaPath:"#/properties/effort/allOf/2/then/properties/build/type",keyword:"type",params:{type: schema15.properties.effort.allOf[2].then.properties.build.type},message:"must be string,number",schema:schema15.properties.effort.allOf[2].then.properties.build.type,parentSchema:schema15.properties.effort.allOf[2].then.properties.build,data:data27};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
const _errs150 = errors;
let valid46 = true;
const _errs151 = errors;
if(typeof data27 !== "string"){
const err128 = {};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
var _valid13 = _errs151 === errors;
errors = _errs150;
if(vErrors !== null){
if(_errs150){
vErrors.length = _errs150;
}
else {
vErrors = null;
}
}
if(_valid13){
const _errs153 = errors;
if(typeof data27 !== "string"){
const err129 = {instancePath:instancePath+"/effort/build",schemaPath:"#/properties/effort/allOf/2/then/properties/build/allOf/0/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.effort.allOf[2].then.properties.build.allOf[0].then.type,parentSchema:schema15.properties.effort.allOf[2].then.properties.build.allOf[0].then,data:data27};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(!(((data27 === "fast") || (data27 === "balanced")) || (data27 === "thorough"))){
const err130 = {instancePath:instancePath+"/effort/build",schemaPath:"#/properties/effort/allOf/2/then/properties/build/allOf/0/then/enum",keyword:"enum",params:{allowedValues: schema15.properties.effort.allOf[2].then.properties.build.allOf[0].then.enum},message:"must be equal to one of the allowed values",schema:schema15.properties.effort.allOf[2].then.properties.build.allOf[0].then.enum,parentSchema:schema15.properties.effort.allOf[2].then.properties.build.allOf[0].then,data:data27};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
var _valid13 = _errs153 === errors;
valid46 = _valid13;
}
if(!valid46){
const err131 = {instancePath:instancePath+"/effort/build",schemaPath:"#/properties/effort/allOf/2/then/properties/build/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema15.properties.effort.allOf[2].then.properties.build.allOf[0].if,parentSchema:schema15.properties.effort.allOf[2].then.properties.build.allOf[0],data:data27};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
const _errs156 = errors;
let valid47 = true;
const _errs157 = errors;
if(!((typeof data27 == "number") && (isFinite(data27)))){
const err132 = {};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
var _valid14 = _errs157 === errors;
errors = _errs156;
if(vErrors !== null){
if(_errs156){
vErrors.length = _errs156;
}
else {
vErrors = null;
}
}
if(_valid14){
const _errs159 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err133 = {instancePath:instancePath+"/effort/build",schemaPath:"#/properties/effort/allOf/2/then/properties/build/allOf/1/then/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema15.properties.effort.allOf[2].then.properties.build.allOf[1].then.type,parentSchema:schema15.properties.effort.allOf[2].then.properties.build.allOf[1].then,data:data27};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 9 || isNaN(data27)){
const err134 = {instancePath:instancePath+"/effort/build",schemaPath:"#/properties/effort/allOf/2/then/properties/build/allOf/1/then/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},message:"must be <= 9",schema:9,parentSchema:schema15.properties.effort.allOf[2].then.properties.build.allOf[1].then,data:data27};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(data27 < 0 || isNaN(data27)){
const err135 = {instancePath:instancePath+"/effort/build",schemaPath:"#/properties/effort/allOf/2/then/properties/build/allOf/1/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema15.properties.effort.allOf[2].then.properties.build.allOf[1].then,data:data27};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
var _valid14 = _errs159 === errors;
valid47 = _valid14;
}
if(!valid47){
const err136 = {instancePath:instancePath+"/effort/build",schemaPath:"#/properties/effort/allOf/2/then/properties/build/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema15.properties.effort.allOf[2].then.properties.build.allOf[1].if,parentSchema:schema15.properties.effort.allOf[2].then.properties.build.allOf[1],data:data27};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
else {
const err137 = {instancePath:instancePath+"/effort",schemaPath:"#/properties/effort/allOf/2/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.properties.effort.allOf[2].then.type,parentSchema:schema15.properties.effort.allOf[2].then,data:data25};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
var _valid10 = _errs130 === errors;
valid40 = _valid10;
}
if(!valid40){
const err138 = {instancePath:instancePath+"/effort",schemaPath:"#/properties/effort/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema15.properties.effort.allOf[2].if,parentSchema:schema15.properties.effort.allOf[2],data:data25};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data.background !== undefined){
let data28 = data.background;
if(typeof data28 === "string"){
if(!pattern13.test(data28)){
const err139 = {instancePath:instancePath+"/background",schemaPath:"#/properties/background/pattern",keyword:"pattern",params:{pattern: "^(#?([0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})|black|white|transparent)$"},message:"must match pattern \""+"^(#?([0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})|black|white|transparent)$"+"\"",schema:"^(#?([0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})|black|white|transparent)$",parentSchema:schema15.properties.background,data:data28};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
else {
const err140 = {instancePath:instancePath+"/background",schemaPath:"#/properties/background/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.background.type,parentSchema:schema15.properties.background,data:data28};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data.flatten !== undefined){
let data29 = data.flatten;
if(typeof data29 !== "boolean"){
const err141 = {instancePath:instancePath+"/flatten",schemaPath:"#/properties/flatten/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema15.properties.flatten.type,parentSchema:schema15.properties.flatten,data:data29};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data.greyscale !== undefined){
let data30 = data.greyscale;
if(typeof data30 !== "boolean"){
const err142 = {instancePath:instancePath+"/greyscale",schemaPath:"#/properties/greyscale/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema15.properties.greyscale.type,parentSchema:schema15.properties.greyscale,data:data30};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data.tint !== undefined){
let data31 = data.tint;
if((typeof data31 !== "boolean") && (typeof data31 !== "string")){
const err143 = {instancePath:instancePath+"/tint",schemaPath:"#/properties/tint/type",keyword:"type",params:{type: schema15.properties.tint.type},message:"must be boolean,string",schema:schema15.properties.tint.type,parentSchema:schema15.properties.tint,data:data31};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
const _errs170 = errors;
let valid49 = true;
const _errs171 = errors;
if(typeof data31 !== "boolean"){
const err144 = {};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
var _valid15 = _errs171 === errors;
errors = _errs170;
if(vErrors !== null){
if(_errs170){
vErrors.length = _errs170;
}
else {
vErrors = null;
}
}
if(_valid15){
const _errs173 = errors;
if(typeof data31 !== "boolean"){
const err145 = {instancePath:instancePath+"/tint",schemaPath:"#/properties/tint/allOf/0/then/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema15.properties.tint.allOf[0].then.type,parentSchema:schema15.properties.tint.allOf[0].then,data:data31};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(false !== data31){
const err146 = {instancePath:instancePath+"/tint",schemaPath:"#/properties/tint/allOf/0/then/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant",schema:false,parentSchema:schema15.properties.tint.allOf[0].then,data:data31};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
var _valid15 = _errs173 === errors;
valid49 = _valid15;
}
if(!valid49){
const err147 = {instancePath:instancePath+"/tint",schemaPath:"#/properties/tint/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema15.properties.tint.allOf[0].if,parentSchema:schema15.properties.tint.allOf[0],data:data31};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
const _errs176 = errors;
let valid50 = true;
const _errs177 = errors;
if(typeof data31 !== "string"){
const err148 = {};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
var _valid16 = _errs177 === errors;
errors = _errs176;
if(vErrors !== null){
if(_errs176){
vErrors.length = _errs176;
}
else {
vErrors = null;
}
}
if(_valid16){
const _errs179 = errors;
if(typeof data31 === "string"){
if(!pattern14.test(data31)){
const err149 = {instancePath:instancePath+"/tint",schemaPath:"#/properties/tint/allOf/1/then/pattern",keyword:"pattern",params:{pattern: "^(#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})|black|white)$"},message:"must match pattern \""+"^(#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})|black|white)$"+"\"",schema:"^(#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})|black|white)$",parentSchema:schema15.properties.tint.allOf[1].then,data:data31};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
else {
const err150 = {instancePath:instancePath+"/tint",schemaPath:"#/properties/tint/allOf/1/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.tint.allOf[1].then.type,parentSchema:schema15.properties.tint.allOf[1].then,data:data31};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
var _valid16 = _errs179 === errors;
valid50 = _valid16;
}
if(!valid50){
const err151 = {instancePath:instancePath+"/tint",schemaPath:"#/properties/tint/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema15.properties.tint.allOf[1].if,parentSchema:schema15.properties.tint.allOf[1],data:data31};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data.blur !== undefined){
let data32 = data.blur;
if((typeof data32 !== "boolean") && (!((typeof data32 == "number") && (isFinite(data32))))){
const err152 = {instancePath:instancePath+"/blur",schemaPath:"#/properties/blur/type",keyword:"type",params:{type: schema15.properties.blur.type},message:"must be boolean,number",schema:schema15.properties.blur.type,parentSchema:schema15.properties.blur,data:data32};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
const _errs184 = errors;
let valid52 = true;
const _errs185 = errors;
if(typeof data32 !== "boolean"){
const err153 = {};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
var _valid17 = _errs185 === errors;
errors = _errs184;
if(vErrors !== null){
if(_errs184){
vErrors.length = _errs184;
}
else {
vErrors = null;
}
}
if(_valid17){
const _errs187 = errors;
if(typeof data32 !== "boolean"){
const err154 = {instancePath:instancePath+"/blur",schemaPath:"#/properties/blur/allOf/0/then/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema15.properties.blur.allOf[0].then.type,parentSchema:schema15.properties.blur.allOf[0].then,data:data32};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(false !== data32){
const err155 = {instancePath:instancePath+"/blur",schemaPath:"#/properties/blur/allOf/0/then/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant",schema:false,parentSchema:schema15.properties.blur.allOf[0].then,data:data32};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
var _valid17 = _errs187 === errors;
valid52 = _valid17;
}
if(!valid52){
const err156 = {instancePath:instancePath+"/blur",schemaPath:"#/properties/blur/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema15.properties.blur.allOf[0].if,parentSchema:schema15.properties.blur.allOf[0],data:data32};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
const _errs190 = errors;
let valid53 = true;
const _errs191 = errors;
if(!((typeof data32 == "number") && (isFinite(data32)))){
const err157 = {};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
var _valid18 = _errs191 === errors;
errors = _errs190;
if(vErrors !== null){
if(_errs190){
vErrors.length = _errs190;
}
else {
vErrors = null;
}
}
if(_valid18){
const _errs193 = errors;
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 1000 || isNaN(data32)){
const err158 = {instancePath:instancePath+"/blur",schemaPath:"#/properties/blur/allOf/1/then/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema15.properties.blur.allOf[1].then,data:data32};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(data32 < 0.3 || isNaN(data32)){
const err159 = {instancePath:instancePath+"/blur",schemaPath:"#/properties/blur/allOf/1/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.3},message:"must be >= 0.3",schema:0.3,parentSchema:schema15.properties.blur.allOf[1].then,data:data32};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
else {
const err160 = {instancePath:instancePath+"/blur",schemaPath:"#/properties/blur/allOf/1/then/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema15.properties.blur.allOf[1].then.type,parentSchema:schema15.properties.blur.allOf[1].then,data:data32};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
var _valid18 = _errs193 === errors;
valid53 = _valid18;
}
if(!valid53){
const err161 = {instancePath:instancePath+"/blur",schemaPath:"#/properties/blur/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema15.properties.blur.allOf[1].if,parentSchema:schema15.properties.blur.allOf[1],data:data32};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data.sharpen !== undefined){
let data33 = data.sharpen;
if((typeof data33 !== "boolean") && (!((typeof data33 == "number") && (isFinite(data33))))){
const err162 = {instancePath:instancePath+"/sharpen",schemaPath:"#/properties/sharpen/type",keyword:"type",params:{type: schema15.properties.sharpen.type},message:"must be boolean,number",schema:schema15.properties.sharpen.type,parentSchema:schema15.properties.sharpen,data:data33};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
const _errs198 = errors;
let valid55 = true;
const _errs199 = errors;
if(typeof data33 !== "boolean"){
const err163 = {};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
var _valid19 = _errs199 === errors;
errors = _errs198;
if(vErrors !== null){
if(_errs198){
vErrors.length = _errs198;
}
else {
vErrors = null;
}
}
if(_valid19){
const _errs201 = errors;
if(typeof data33 !== "boolean"){
const err164 = {instancePath:instancePath+"/sharpen",schemaPath:"#/properties/sharpen/allOf/0/then/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema15.properties.sharpen.allOf[0].then.type,parentSchema:schema15.properties.sharpen.allOf[0].then,data:data33};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
var _valid19 = _errs201 === errors;
valid55 = _valid19;
}
if(!valid55){
const err165 = {instancePath:instancePath+"/sharpen",schemaPath:"#/properties/sharpen/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema15.properties.sharpen.allOf[0].if,parentSchema:schema15.properties.sharpen.allOf[0],data:data33};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
const _errs204 = errors;
let valid56 = true;
const _errs205 = errors;
if(!((typeof data33 == "number") && (isFinite(data33)))){
const err166 = {};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
var _valid20 = _errs205 === errors;
errors = _errs204;
if(vErrors !== null){
if(_errs204){
vErrors.length = _errs204;
}
else {
vErrors = null;
}
}
if(_valid20){
const _errs207 = errors;
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 10 || isNaN(data33)){
const err167 = {instancePath:instancePath+"/sharpen",schemaPath:"#/properties/sharpen/allOf/1/then/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema15.properties.sharpen.allOf[1].then,data:data33};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(data33 < 0.1 || isNaN(data33)){
const err168 = {instancePath:instancePath+"/sharpen",schemaPath:"#/properties/sharpen/allOf/1/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.1},message:"must be >= 0.1",schema:0.1,parentSchema:schema15.properties.sharpen.allOf[1].then,data:data33};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
else {
const err169 = {instancePath:instancePath+"/sharpen",schemaPath:"#/properties/sharpen/allOf/1/then/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema15.properties.sharpen.allOf[1].then.type,parentSchema:schema15.properties.sharpen.allOf[1].then,data:data33};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
var _valid20 = _errs207 === errors;
valid56 = _valid20;
}
if(!valid56){
const err170 = {instancePath:instancePath+"/sharpen",schemaPath:"#/properties/sharpen/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema15.properties.sharpen.allOf[1].if,parentSchema:schema15.properties.sharpen.allOf[1],data:data33};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data.steps !== undefined){
let data34 = data.steps;
if(Array.isArray(data34)){
if(data34.length > 16){
const err171 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items",schema:16,parentSchema:schema15.properties.steps,data:data34};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
const len6 = data34.length;
for(let i9=0; i9<len6; i9++){
let data35 = data34[i9];
if((typeof data35 !== "string") && (!(data35 && typeof data35 == "object" && !Array.isArray(data35)))){
const err172 = {instancePath:instancePath+"/steps/" + i9,schemaPath:"#/properties/steps/items/type",keyword:"type",params:{type: schema15.properties.steps.items.type},message:"must be string,object",schema:schema15.properties.steps.items.type,parentSchema:schema15.properties.steps.items,data:data35};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
const _errs214 = errors;
let valid60 = true;
const _errs215 = errors;
if(typeof data35 !== "string"){
const err173 = {};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
var _valid21 = _errs215 === errors;
errors = _errs214;
if(vErrors !== null){
if(_errs214){
vErrors.length = _errs214;
}
else {
vErrors = null;
}
}
if(_valid21){
const _errs217 = errors;
if(typeof data35 === "string"){
if(!pattern7.test(data35)){
const err174 = {instancePath:instancePath+"/steps/" + i9,schemaPath:"#/properties/steps/items/allOf/0/then/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema15.properties.steps.items.allOf[0].then,data:data35};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
else {
const err175 = {instancePath:instancePath+"/steps/" + i9,schemaPath:"#/properties/steps/items/allOf/0/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.steps.items.allOf[0].then.type,parentSchema:schema15.properties.steps.items.allOf[0].then,data:data35};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
var _valid21 = _errs217 === errors;
valid60 = _valid21;
}
if(!valid60){
const err176 = {instancePath:instancePath+"/steps/" + i9,schemaPath:"#/properties/steps/items/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema15.properties.steps.items.allOf[0].if,parentSchema:schema15.properties.steps.items.allOf[0],data:data35};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
const _errs220 = errors;
let valid61 = true;
const _errs221 = errors;
if(!(data35 && typeof data35 == "object" && !Array.isArray(data35))){
const err177 = {};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
var _valid22 = _errs221 === errors;
errors = _errs220;
if(vErrors !== null){
if(_errs220){
vErrors.length = _errs220;
}
else {
vErrors = null;
}
}
if(_valid22){
const _errs223 = errors;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.step === undefined){
const err178 = {instancePath:instancePath+"/steps/" + i9,schemaPath:"#/properties/steps/items/allOf/1/then/required",keyword:"required",params:{missingProperty: "step"},message:"must have required property '"+"step"+"'",schema:schema15.properties.steps.items.allOf[1].then.required,parentSchema:schema15.properties.steps.items.allOf[1].then,data:data35};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
for(const key3 in data35){
if(!((key3 === "step") || (key3 === "params"))){
const err179 = {instancePath:instancePath+"/steps/" + i9,schemaPath:"#/properties/steps/items/allOf/1/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema15.properties.steps.items.allOf[1].then,data:data35};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data35.step !== undefined){
let data36 = data35.step;
if(typeof data36 === "string"){
if(!pattern7.test(data36)){
const err180 = {instancePath:instancePath+"/steps/" + i9+"/step",schemaPath:"#/properties/steps/items/allOf/1/then/properties/step/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema15.properties.steps.items.allOf[1].then.properties.step,data:data36};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
else {
const err181 = {instancePath:instancePath+"/steps/" + i9+"/step",schemaPath:"#/properties/steps/items/allOf/1/then/properties/step/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.steps.items.allOf[1].then.properties.step.type,parentSchema:schema15.properties.steps.items.allOf[1].then.properties.step,data:data36};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data35.params !== undefined){
let data37 = data35.params;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
}
else {
const err182 = {instancePath:instancePath+"/steps/" + i9+"/params",schemaPath:"#/properties/steps/items/allOf/1/then/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.properties.steps.items.allOf[1].then.properties.params.type,parentSchema:schema15.properties.steps.items.allOf[1].then.properties.params,data:data37};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
else {
const err183 = {instancePath:instancePath+"/steps/" + i9,schemaPath:"#/properties/steps/items/allOf/1/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.properties.steps.items.allOf[1].then.type,parentSchema:schema15.properties.steps.items.allOf[1].then,data:data35};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
var _valid22 = _errs223 === errors;
valid61 = _valid22;
}
if(!valid61){
const err184 = {instancePath:instancePath+"/steps/" + i9,schemaPath:"#/properties/steps/items/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema15.properties.steps.items.allOf[1].if,parentSchema:schema15.properties.steps.items.allOf[1],data:data35};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
else {
const err185 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.properties.steps.type,parentSchema:schema15.properties.steps,data:data34};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data.art !== undefined){
let data38 = data.art;
if(Array.isArray(data38)){
if(data38.length > 8){
const err186 = {instancePath:instancePath+"/art",schemaPath:"#/properties/art/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items",schema:8,parentSchema:schema15.properties.art,data:data38};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
const len7 = data38.length;
for(let i10=0; i10<len7; i10++){
if(!(validate41(data38[i10], {instancePath:instancePath+"/art/" + i10,parentData:data38,parentDataProperty:i10,rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
else {
const err187 = {instancePath:instancePath+"/art",schemaPath:"#/properties/art/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.properties.art.type,parentSchema:schema15.properties.art,data:data38};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data.placeholder !== undefined){
let data40 = data.placeholder;
if((typeof data40 !== "boolean") && (typeof data40 !== "string")){
const err188 = {instancePath:instancePath+"/placeholder",schemaPath:"#/properties/placeholder/type",keyword:"type",params:{type: schema15.properties.placeholder.type},message:"must be boolean,string",schema:schema15.properties.placeholder.type,parentSchema:schema15.properties.placeholder,data:data40};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
const _errs237 = errors;
let valid66 = true;
const _errs238 = errors;
if(typeof data40 !== "boolean"){
const err189 = {};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
var _valid23 = _errs238 === errors;
errors = _errs237;
if(vErrors !== null){
if(_errs237){
vErrors.length = _errs237;
}
else {
vErrors = null;
}
}
if(_valid23){
const _errs240 = errors;
if(typeof data40 !== "boolean"){
const err190 = {instancePath:instancePath+"/placeholder",schemaPath:"#/properties/placeholder/allOf/0/then/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema15.properties.placeholder.allOf[0].then.type,parentSchema:schema15.properties.placeholder.allOf[0].then,data:data40};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(false !== data40){
const err191 = {instancePath:instancePath+"/placeholder",schemaPath:"#/properties/placeholder/allOf/0/then/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant",schema:false,parentSchema:schema15.properties.placeholder.allOf[0].then,data:data40};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
var _valid23 = _errs240 === errors;
valid66 = _valid23;
}
if(!valid66){
const err192 = {instancePath:instancePath+"/placeholder",schemaPath:"#/properties/placeholder/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema15.properties.placeholder.allOf[0].if,parentSchema:schema15.properties.placeholder.allOf[0],data:data40};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
const _errs243 = errors;
let valid67 = true;
const _errs244 = errors;
if(typeof data40 !== "string"){
const err193 = {};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
var _valid24 = _errs244 === errors;
errors = _errs243;
if(vErrors !== null){
if(_errs243){
vErrors.length = _errs243;
}
else {
vErrors = null;
}
}
if(_valid24){
const _errs246 = errors;
if(typeof data40 !== "string"){
const err194 = {instancePath:instancePath+"/placeholder",schemaPath:"#/properties/placeholder/allOf/1/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.placeholder.allOf[1].then.type,parentSchema:schema15.properties.placeholder.allOf[1].then,data:data40};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(!(((data40 === "colour") || (data40 === "tiny")) || (data40 === "thumbhash"))){
const err195 = {instancePath:instancePath+"/placeholder",schemaPath:"#/properties/placeholder/allOf/1/then/enum",keyword:"enum",params:{allowedValues: schema15.properties.placeholder.allOf[1].then.enum},message:"must be equal to one of the allowed values",schema:schema15.properties.placeholder.allOf[1].then.enum,parentSchema:schema15.properties.placeholder.allOf[1].then,data:data40};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
var _valid24 = _errs246 === errors;
valid67 = _valid24;
}
if(!valid67){
const err196 = {instancePath:instancePath+"/placeholder",schemaPath:"#/properties/placeholder/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema15.properties.placeholder.allOf[1].if,parentSchema:schema15.properties.placeholder.allOf[1],data:data40};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
}
else {
const err197 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.type,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
validate38.errors = vErrors;
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
if(!pattern4.test(data4)){
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
if(data.transparency !== undefined){
let data7 = data.transparency;
if(!((data7 === "native") || (data7 === "key"))){
const err13 = {instancePath:instancePath+"/transparency",schemaPath:"#/properties/transparency/enum",keyword:"enum",params:{allowedValues: schema10.properties.transparency.enum},message:"must be equal to one of the allowed values",schema:schema10.properties.transparency.enum,parentSchema:schema10.properties.transparency,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.expect !== undefined){
if(!(validate31(data.expect, {instancePath:instancePath+"/expect",parentData:data,parentDataProperty:"expect",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.output_format !== undefined){
let data9 = data.output_format;
if(!(((((data9 === "png") || (data9 === "jpeg")) || (data9 === "webp")) || (data9 === "gif")) || (data9 === "svg"))){
const err14 = {instancePath:instancePath+"/output_format",schemaPath:"#/properties/output_format/enum",keyword:"enum",params:{allowedValues: schema10.properties.output_format.enum},message:"must be equal to one of the allowed values",schema:schema10.properties.output_format.enum,parentSchema:schema10.properties.output_format,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.output_compression !== undefined){
let data10 = data.output_compression;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err15 = {instancePath:instancePath+"/output_compression",schemaPath:"#/properties/output_compression/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema10.properties.output_compression.type,parentSchema:schema10.properties.output_compression,data:data10};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 100 || isNaN(data10)){
const err16 = {instancePath:instancePath+"/output_compression",schemaPath:"#/properties/output_compression/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema10.properties.output_compression,data:data10};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err17 = {instancePath:instancePath+"/output_compression",schemaPath:"#/properties/output_compression/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema10.properties.output_compression,data:data10};
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
if(data.moderation !== undefined){
let data11 = data.moderation;
if(!((data11 === "auto") || (data11 === "low"))){
const err18 = {instancePath:instancePath+"/moderation",schemaPath:"#/properties/moderation/enum",keyword:"enum",params:{allowedValues: schema10.properties.moderation.enum},message:"must be equal to one of the allowed values",schema:schema10.properties.moderation.enum,parentSchema:schema10.properties.moderation,data:data11};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.input_fidelity !== undefined){
let data12 = data.input_fidelity;
if(!((data12 === "low") || (data12 === "high"))){
const err19 = {instancePath:instancePath+"/input_fidelity",schemaPath:"#/properties/input_fidelity/enum",keyword:"enum",params:{allowedValues: schema10.properties.input_fidelity.enum},message:"must be equal to one of the allowed values",schema:schema10.properties.input_fidelity.enum,parentSchema:schema10.properties.input_fidelity,data:data12};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.partial_images !== undefined){
let data13 = data.partial_images;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err20 = {instancePath:instancePath+"/partial_images",schemaPath:"#/properties/partial_images/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema10.properties.partial_images.type,parentSchema:schema10.properties.partial_images,data:data13};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 3 || isNaN(data13)){
const err21 = {instancePath:instancePath+"/partial_images",schemaPath:"#/properties/partial_images/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3},message:"must be <= 3",schema:3,parentSchema:schema10.properties.partial_images,data:data13};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err22 = {instancePath:instancePath+"/partial_images",schemaPath:"#/properties/partial_images/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema10.properties.partial_images,data:data13};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data.candidates !== undefined){
let data14 = data.candidates;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err23 = {instancePath:instancePath+"/candidates",schemaPath:"#/properties/candidates/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema10.properties.candidates.type,parentSchema:schema10.properties.candidates,data:data14};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 100 || isNaN(data14)){
const err24 = {instancePath:instancePath+"/candidates",schemaPath:"#/properties/candidates/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema10.properties.candidates,data:data14};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data14 < 1 || isNaN(data14)){
const err25 = {instancePath:instancePath+"/candidates",schemaPath:"#/properties/candidates/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema10.properties.candidates,data:data14};
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
if(data.params !== undefined){
let data15 = data.params;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key1 in data15){
const _errs26 = errors;
if(typeof key1 === "string"){
if(!pattern6.test(key1)){
const err26 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_.-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_.-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_.-]{0,63}$",parentSchema:schema10.properties.params.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var valid1 = _errs26 === errors;
if(!valid1){
const err27 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema10.properties.params.propertyNames,parentSchema:schema10.properties.params,data:data15};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema10.properties.params.type,parentSchema:schema10.properties.params,data:data15};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.style !== undefined){
let data16 = data.style;
if((typeof data16 !== "string") && (!(Array.isArray(data16)))){
const err29 = {instancePath:instancePath+"/style",schemaPath:"#/properties/style/type",keyword:"type",params:{type: schema10.properties.style.type},message:"must be string,array",schema:schema10.properties.style.type,parentSchema:schema10.properties.style,data:data16};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const _errs31 = errors;
let valid3 = true;
const _errs32 = errors;
if(typeof data16 !== "string"){
const err30 = {};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid0 = _errs32 === errors;
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs34 = errors;
if(!(validate36(data16, {instancePath:instancePath+"/style",parentData:data,parentDataProperty:"style",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var _valid0 = _errs34 === errors;
valid3 = _valid0;
}
if(!valid3){
const err31 = {instancePath:instancePath+"/style",schemaPath:"#/properties/style/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema10.properties.style.allOf[0].if,parentSchema:schema10.properties.style.allOf[0],data:data16};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const _errs36 = errors;
let valid4 = true;
const _errs37 = errors;
if(!(Array.isArray(data16))){
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid1 = _errs37 === errors;
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs39 = errors;
if(Array.isArray(data16)){
if(data16.length > 16){
const err33 = {instancePath:instancePath+"/style",schemaPath:"#/properties/style/allOf/1/then/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items",schema:16,parentSchema:schema10.properties.style.allOf[1].then,data:data16};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
let data17 = data16[i0];
if(typeof data17 === "string"){
if(!pattern7.test(data17)){
const err34 = {instancePath:instancePath+"/style/" + i0,schemaPath:"#/properties/style/allOf/1/then/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema10.properties.style.allOf[1].then.items,data:data17};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/style/" + i0,schemaPath:"#/properties/style/allOf/1/then/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema10.properties.style.allOf[1].then.items.type,parentSchema:schema10.properties.style.allOf[1].then.items,data:data17};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
let i1 = data16.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data16[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err36 = {instancePath:instancePath+"/style",schemaPath:"#/properties/style/allOf/1/then/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema10.properties.style.allOf[1].then,data:data16};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err37 = {instancePath:instancePath+"/style",schemaPath:"#/properties/style/allOf/1/then/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema10.properties.style.allOf[1].then.type,parentSchema:schema10.properties.style.allOf[1].then,data:data16};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid1 = _errs39 === errors;
valid4 = _valid1;
}
if(!valid4){
const err38 = {instancePath:instancePath+"/style",schemaPath:"#/properties/style/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema10.properties.style.allOf[1].if,parentSchema:schema10.properties.style.allOf[1],data:data16};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.derivatives !== undefined){
let data18 = data.derivatives;
if(((typeof data18 !== "boolean") && (typeof data18 !== "string")) && (!(data18 && typeof data18 == "object" && !Array.isArray(data18)))){
const err39 = {instancePath:instancePath+"/derivatives",schemaPath:"#/properties/derivatives/type",keyword:"type",params:{type: schema10.properties.derivatives.type},message:"must be boolean,string,object",schema:schema10.properties.derivatives.type,parentSchema:schema10.properties.derivatives,data:data18};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
const _errs46 = errors;
let valid9 = true;
const _errs47 = errors;
if(typeof data18 !== "boolean"){
const err40 = {};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid2 = _errs47 === errors;
errors = _errs46;
if(vErrors !== null){
if(_errs46){
vErrors.length = _errs46;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs49 = errors;
if(false !== data18){
const err41 = {instancePath:instancePath+"/derivatives",schemaPath:"#/properties/derivatives/allOf/0/then/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant",schema:false,parentSchema:schema10.properties.derivatives.allOf[0].then,data:data18};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid2 = _errs49 === errors;
valid9 = _valid2;
}
if(!valid9){
const err42 = {instancePath:instancePath+"/derivatives",schemaPath:"#/properties/derivatives/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema10.properties.derivatives.allOf[0].if,parentSchema:schema10.properties.derivatives.allOf[0],data:data18};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
const _errs51 = errors;
let valid10 = true;
const _errs52 = errors;
if(typeof data18 !== "string"){
const err43 = {};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid3 = _errs52 === errors;
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs54 = errors;
if(typeof data18 === "string"){
if(!pattern7.test(data18)){
const err44 = {instancePath:instancePath+"/derivatives",schemaPath:"#/properties/derivatives/allOf/1/then/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema10.properties.derivatives.allOf[1].then,data:data18};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/derivatives",schemaPath:"#/properties/derivatives/allOf/1/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema10.properties.derivatives.allOf[1].then.type,parentSchema:schema10.properties.derivatives.allOf[1].then,data:data18};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid3 = _errs54 === errors;
valid10 = _valid3;
}
if(!valid10){
const err46 = {instancePath:instancePath+"/derivatives",schemaPath:"#/properties/derivatives/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema10.properties.derivatives.allOf[1].if,parentSchema:schema10.properties.derivatives.allOf[1],data:data18};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
const _errs57 = errors;
let valid11 = true;
const _errs58 = errors;
if(!(data18 && typeof data18 == "object" && !Array.isArray(data18))){
const err47 = {};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var _valid4 = _errs58 === errors;
errors = _errs57;
if(vErrors !== null){
if(_errs57){
vErrors.length = _errs57;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs60 = errors;
if(!(validate38(data18, {instancePath:instancePath+"/derivatives",parentData:data,parentDataProperty:"derivatives",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var _valid4 = _errs60 === errors;
valid11 = _valid4;
}
if(!valid11){
const err48 = {instancePath:instancePath+"/derivatives",schemaPath:"#/properties/derivatives/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema10.properties.derivatives.allOf[2].if,parentSchema:schema10.properties.derivatives.allOf[2],data:data18};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema10.type,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

const schema18 = {"description":"Styles by name. Default: none.","type":"object","default":{},"propertyNames":{"description":"A style's name: letters, digits, `-` and `_`, a letter first, at most 64.","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},"additionalProperties":{"$ref":"#/definitions/style"}};
const schema19 = {"type":"object","additionalProperties":false,"description":"Texts around the prompt, shared references and settings.","properties":{"before":{"description":"Text put before the prompt. Default: none.","type":"string","minLength":1,"maxLength":64000},"after":{"description":"Text put after the prompt. Default: none.","type":"string","minLength":1,"maxLength":64000},"references":{"description":"Pictures every asset of this style looks at. Default: none.","type":"array","minItems":1,"maxItems":16,"items":{"$ref":"#/definitions/input"}},"provider":{"description":"Which provider draws this. Default: the manifest's top-level `provider`.","type":"string","pattern":"^[a-z][a-z0-9-]{0,63}$"},"api":{"description":"Which face of the service is spoken to: `images` draws what is written, `responses` has a main model write the prompt first. Default: images.","enum":["images","responses"],"default":"images"},"model":{"description":"The image model, as the service spells it. Default: the provider's own default model.","type":"string","minLength":1,"maxLength":200},"responses":{"description":"Settings of the Responses API that are not settings of the picture; read only with `api: responses`. Default: none.","$ref":"#/definitions/responses"},"size":{"description":"Pixels as `WIDTHxHEIGHT`, or `auto` to leave it to the model. Default: the provider's own.","type":"string","pattern":"^(auto|[1-9][0-9]{0,4}x[1-9][0-9]{0,4})$","examples":["1024x1024","1536x1024","auto"]},"quality":{"description":"How much work the model puts in, in the model's own words. Default: auto, the model decides.","type":"string","minLength":1,"maxLength":40,"examples":["low","medium","high","auto"]},"background":{"description":"Whether the background is see-through. `transparent` needs a model that can do it, and png or webp. Default: auto, the model decides.","enum":["auto","transparent","opaque"]},"transparency":{"description":"How a transparent background comes about: `native`, the model draws it; `key`, the model is asked for a backdrop of one colour, which is taken out of the picture. Only with `background: transparent`. Default: what the model can do; what is locked stays as it was made.","enum":["native","key"]},"expect":{"$ref":"#/definitions/expect"},"output_format":{"description":"The file format asked for. Default: png.","enum":["png","jpeg","webp","gif","svg"],"default":"png"},"output_compression":{"description":"0 to 100; lower is smaller and worse. Only with jpeg and webp. Default: 100.","type":"integer","minimum":0,"maximum":100,"default":100},"moderation":{"description":"How strictly the service filters. Default: auto.","enum":["auto","low"],"default":"auto"},"input_fidelity":{"description":"How closely an edit keeps its inputs, where the model has the setting. Default: low.","enum":["low","high"]},"partial_images":{"description":"How many unfinished pictures to stream while this one is drawn, 0 to 3. They cost a little and are only shown. Default: 0.","type":"integer","minimum":0,"maximum":3,"default":0},"candidates":{"description":"How many pictures to buy and choose from, 1 to 100. Raising it later buys only the difference. Default: 1.","type":"integer","minimum":1,"maximum":100,"default":1},"params":{"description":"Anything newer or rarer, passed to the service by name as written; what is not known gets a warning. Default: none.","type":"object","propertyNames":{"description":"A parameter's name: letters, digits, `_`, `.` and `-`, a letter first, at most 64.","pattern":"^[A-Za-z][A-Za-z0-9_.-]{0,63}$"},"additionalProperties":true,"default":{}}}};
const schema20 = {"description":"A picture that goes into a request: an asset, a file, a URL or an uploaded file.","type":["string","object"],"allOf":[{"if":{"type":["string"]},"then":{"type":"string","minLength":1,"maxLength":1000,"description":"With a dot or a leading `./` a file relative to this file, else an asset id; what begins with `https://` or `data:` is a URL."}},{"if":{"type":["object"]},"then":{"oneOf":[{"required":["asset"]},{"required":["file"]},{"required":["url"]},{"required":["file_id"]}],"allOf":[{"if":{"required":["asset"],"not":{"anyOf":[{"required":["file"]},{"required":["url"]},{"required":["file_id"]}]}},"then":{"type":"object","additionalProperties":false,"required":["asset"],"description":"Another asset; its current original is used.","properties":{"asset":{"description":"The asset's id. Required.","type":"string","minLength":1,"maxLength":180},"label":{"description":"What the prompt calls this picture. Default: none.","type":"string","minLength":1,"maxLength":200}}}},{"if":{"required":["file"],"not":{"anyOf":[{"required":["asset"]},{"required":["url"]},{"required":["file_id"]}]}},"then":{"type":"object","additionalProperties":false,"required":["file"],"description":"A picture in the repository.","properties":{"file":{"description":"The file, relative to this file. Required.","type":"string","minLength":1,"maxLength":1000},"label":{"description":"What the prompt calls this picture. Default: none.","type":"string","minLength":1,"maxLength":200}}}},{"if":{"required":["url"],"not":{"anyOf":[{"required":["asset"]},{"required":["file"]},{"required":["file_id"]}]}},"then":{"type":"object","additionalProperties":false,"required":["url"],"description":"A picture elsewhere; fetched only by `genlock fetch`.","properties":{"url":{"description":"An https URL or a data URL. Required.","type":"string","minLength":1,"maxLength":20971520},"label":{"description":"What the prompt calls this picture. Default: none.","type":"string","minLength":1,"maxLength":200}}}},{"if":{"required":["file_id"],"not":{"anyOf":[{"required":["asset"]},{"required":["file"]},{"required":["url"]}]}},"then":{"type":"object","additionalProperties":false,"required":["file_id"],"description":"A picture already uploaded to the service.","properties":{"file_id":{"description":"The id the service gave an uploaded file; it means nothing to another account. Required.","type":"string","minLength":1,"maxLength":200},"label":{"description":"What the prompt calls this picture. Default: none.","type":"string","minLength":1,"maxLength":200}}}}]}}]};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema20.type},message:"must be string,object",schema:schema20.type,parentSchema:schema20,data};
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
const err2 = {instancePath,schemaPath:"#/allOf/0/then/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema20.allOf[0].then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func3(data) < 1){
const err3 = {instancePath,schemaPath:"#/allOf/0/then/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema20.allOf[0].then,data};
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
const err4 = {instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.allOf[0].then.type,parentSchema:schema20.allOf[0].then,data};
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
const err5 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema20.allOf[0].if,parentSchema:schema20.allOf[0],data};
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
const err7 = {instancePath,schemaPath:"#/allOf/1/then/oneOf/0/required",keyword:"required",params:{missingProperty: "asset"},message:"must have required property '"+"asset"+"'",schema:schema20.allOf[1].then.oneOf[0].required,parentSchema:schema20.allOf[1].then.oneOf[0],data};
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
const err8 = {instancePath,schemaPath:"#/allOf/1/then/oneOf/1/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema20.allOf[1].then.oneOf[1].required,parentSchema:schema20.allOf[1].then.oneOf[1],data};
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
const err9 = {instancePath,schemaPath:"#/allOf/1/then/oneOf/2/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema20.allOf[1].then.oneOf[2].required,parentSchema:schema20.allOf[1].then.oneOf[2],data};
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
const err10 = {instancePath,schemaPath:"#/allOf/1/then/oneOf/3/required",keyword:"required",params:{missingProperty: "file_id"},message:"must have required property '"+"file_id"+"'",schema:schema20.allOf[1].then.oneOf[3].required,parentSchema:schema20.allOf[1].then.oneOf[3],data};
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
const err11 = {instancePath,schemaPath:"#/allOf/1/then/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema20.allOf[1].then.oneOf,parentSchema:schema20.allOf[1].then,data};
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
const err18 = {instancePath,schemaPath:"#/allOf/1/then/allOf/0/then/required",keyword:"required",params:{missingProperty: "asset"},message:"must have required property '"+"asset"+"'",schema:schema20.allOf[1].then.allOf[0].then.required,parentSchema:schema20.allOf[1].then.allOf[0].then,data};
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
const err19 = {instancePath,schemaPath:"#/allOf/1/then/allOf/0/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema20.allOf[1].then.allOf[0].then,data};
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
const err20 = {instancePath:instancePath+"/asset",schemaPath:"#/allOf/1/then/allOf/0/then/properties/asset/maxLength",keyword:"maxLength",params:{limit: 180},message:"must NOT have more than 180 characters",schema:180,parentSchema:schema20.allOf[1].then.allOf[0].then.properties.asset,data:data0};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func3(data0) < 1){
const err21 = {instancePath:instancePath+"/asset",schemaPath:"#/allOf/1/then/allOf/0/then/properties/asset/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema20.allOf[1].then.allOf[0].then.properties.asset,data:data0};
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
const err22 = {instancePath:instancePath+"/asset",schemaPath:"#/allOf/1/then/allOf/0/then/properties/asset/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.allOf[1].then.allOf[0].then.properties.asset.type,parentSchema:schema20.allOf[1].then.allOf[0].then.properties.asset,data:data0};
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
const err23 = {instancePath:instancePath+"/label",schemaPath:"#/allOf/1/then/allOf/0/then/properties/label/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema20.allOf[1].then.allOf[0].then.properties.label,data:data1};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(func3(data1) < 1){
const err24 = {instancePath:instancePath+"/label",schemaPath:"#/allOf/1/then/allOf/0/then/properties/label/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema20.allOf[1].then.allOf[0].then.properties.label,data:data1};
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
const err25 = {instancePath:instancePath+"/label",schemaPath:"#/allOf/1/then/allOf/0/then/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.allOf[1].then.allOf[0].then.properties.label.type,parentSchema:schema20.allOf[1].then.allOf[0].then.properties.label,data:data1};
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
const err26 = {instancePath,schemaPath:"#/allOf/1/then/allOf/0/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.allOf[1].then.allOf[0].then.type,parentSchema:schema20.allOf[1].then.allOf[0].then,data};
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
const err27 = {instancePath,schemaPath:"#/allOf/1/then/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema20.allOf[1].then.allOf[0].if,parentSchema:schema20.allOf[1].then.allOf[0],data};
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
const err34 = {instancePath,schemaPath:"#/allOf/1/then/allOf/1/then/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema20.allOf[1].then.allOf[1].then.required,parentSchema:schema20.allOf[1].then.allOf[1].then,data};
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
const err35 = {instancePath,schemaPath:"#/allOf/1/then/allOf/1/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema20.allOf[1].then.allOf[1].then,data};
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
const err36 = {instancePath:instancePath+"/file",schemaPath:"#/allOf/1/then/allOf/1/then/properties/file/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema20.allOf[1].then.allOf[1].then.properties.file,data:data2};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(func3(data2) < 1){
const err37 = {instancePath:instancePath+"/file",schemaPath:"#/allOf/1/then/allOf/1/then/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema20.allOf[1].then.allOf[1].then.properties.file,data:data2};
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
const err38 = {instancePath:instancePath+"/file",schemaPath:"#/allOf/1/then/allOf/1/then/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.allOf[1].then.allOf[1].then.properties.file.type,parentSchema:schema20.allOf[1].then.allOf[1].then.properties.file,data:data2};
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
const err39 = {instancePath:instancePath+"/label",schemaPath:"#/allOf/1/then/allOf/1/then/properties/label/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema20.allOf[1].then.allOf[1].then.properties.label,data:data3};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(func3(data3) < 1){
const err40 = {instancePath:instancePath+"/label",schemaPath:"#/allOf/1/then/allOf/1/then/properties/label/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema20.allOf[1].then.allOf[1].then.properties.label,data:data3};
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
const err41 = {instancePath:instancePath+"/label",schemaPath:"#/allOf/1/then/allOf/1/then/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.allOf[1].then.allOf[1].then.properties.label.type,parentSchema:schema20.allOf[1].then.allOf[1].then.properties.label,data:data3};
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
const err42 = {instancePath,schemaPath:"#/allOf/1/then/allOf/1/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.allOf[1].then.allOf[1].then.type,parentSchema:schema20.allOf[1].then.allOf[1].then,data};
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
const err43 = {instancePath,schemaPath:"#/allOf/1/then/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema20.allOf[1].then.allOf[1].if,parentSchema:schema20.allOf[1].then.allOf[1],data};
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
const err50 = {instancePath,schemaPath:"#/allOf/1/then/allOf/2/then/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema20.allOf[1].then.allOf[2].then.required,parentSchema:schema20.allOf[1].then.allOf[2].then,data};
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
const err51 = {instancePath,schemaPath:"#/allOf/1/then/allOf/2/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema20.allOf[1].then.allOf[2].then,data};
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
const err52 = {instancePath:instancePath+"/url",schemaPath:"#/allOf/1/then/allOf/2/then/properties/url/maxLength",keyword:"maxLength",params:{limit: 20971520},message:"must NOT have more than 20971520 characters",schema:20971520,parentSchema:schema20.allOf[1].then.allOf[2].then.properties.url,data:data4};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(func3(data4) < 1){
const err53 = {instancePath:instancePath+"/url",schemaPath:"#/allOf/1/then/allOf/2/then/properties/url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema20.allOf[1].then.allOf[2].then.properties.url,data:data4};
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
const err54 = {instancePath:instancePath+"/url",schemaPath:"#/allOf/1/then/allOf/2/then/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.allOf[1].then.allOf[2].then.properties.url.type,parentSchema:schema20.allOf[1].then.allOf[2].then.properties.url,data:data4};
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
const err55 = {instancePath:instancePath+"/label",schemaPath:"#/allOf/1/then/allOf/2/then/properties/label/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema20.allOf[1].then.allOf[2].then.properties.label,data:data5};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(func3(data5) < 1){
const err56 = {instancePath:instancePath+"/label",schemaPath:"#/allOf/1/then/allOf/2/then/properties/label/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema20.allOf[1].then.allOf[2].then.properties.label,data:data5};
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
const err57 = {instancePath:instancePath+"/label",schemaPath:"#/allOf/1/then/allOf/2/then/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.allOf[1].then.allOf[2].then.properties.label.type,parentSchema:schema20.allOf[1].then.allOf[2].then.properties.label,data:data5};
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
const err58 = {instancePath,schemaPath:"#/allOf/1/then/allOf/2/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.allOf[1].then.allOf[2].then.type,parentSchema:schema20.allOf[1].then.allOf[2].then,data};
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
const err59 = {instancePath,schemaPath:"#/allOf/1/then/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema20.allOf[1].then.allOf[2].if,parentSchema:schema20.allOf[1].then.allOf[2],data};
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
const err66 = {instancePath,schemaPath:"#/allOf/1/then/allOf/3/then/required",keyword:"required",params:{missingProperty: "file_id"},message:"must have required property '"+"file_id"+"'",schema:schema20.allOf[1].then.allOf[3].then.required,parentSchema:schema20.allOf[1].then.allOf[3].then,data};
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
const err67 = {instancePath,schemaPath:"#/allOf/1/then/allOf/3/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema20.allOf[1].then.allOf[3].then,data};
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
const err68 = {instancePath:instancePath+"/file_id",schemaPath:"#/allOf/1/then/allOf/3/then/properties/file_id/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema20.allOf[1].then.allOf[3].then.properties.file_id,data:data6};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(func3(data6) < 1){
const err69 = {instancePath:instancePath+"/file_id",schemaPath:"#/allOf/1/then/allOf/3/then/properties/file_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema20.allOf[1].then.allOf[3].then.properties.file_id,data:data6};
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
const err70 = {instancePath:instancePath+"/file_id",schemaPath:"#/allOf/1/then/allOf/3/then/properties/file_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.allOf[1].then.allOf[3].then.properties.file_id.type,parentSchema:schema20.allOf[1].then.allOf[3].then.properties.file_id,data:data6};
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
const err71 = {instancePath:instancePath+"/label",schemaPath:"#/allOf/1/then/allOf/3/then/properties/label/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema20.allOf[1].then.allOf[3].then.properties.label,data:data7};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(func3(data7) < 1){
const err72 = {instancePath:instancePath+"/label",schemaPath:"#/allOf/1/then/allOf/3/then/properties/label/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema20.allOf[1].then.allOf[3].then.properties.label,data:data7};
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
const err73 = {instancePath:instancePath+"/label",schemaPath:"#/allOf/1/then/allOf/3/then/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.allOf[1].then.allOf[3].then.properties.label.type,parentSchema:schema20.allOf[1].then.allOf[3].then.properties.label,data:data7};
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
const err74 = {instancePath,schemaPath:"#/allOf/1/then/allOf/3/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.allOf[1].then.allOf[3].then.type,parentSchema:schema20.allOf[1].then.allOf[3].then,data};
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
const err75 = {instancePath,schemaPath:"#/allOf/1/then/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema20.allOf[1].then.allOf[3].if,parentSchema:schema20.allOf[1].then.allOf[3],data};
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
const err76 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema20.allOf[1].if,parentSchema:schema20.allOf[1],data};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema19.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema19,data};
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
const err1 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/maxLength",keyword:"maxLength",params:{limit: 64000},message:"must NOT have more than 64000 characters",schema:64000,parentSchema:schema19.properties.before,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func3(data0) < 1){
const err2 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.before,data:data0};
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
const err3 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.before.type,parentSchema:schema19.properties.before,data:data0};
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
const err4 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/maxLength",keyword:"maxLength",params:{limit: 64000},message:"must NOT have more than 64000 characters",schema:64000,parentSchema:schema19.properties.after,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func3(data1) < 1){
const err5 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.after,data:data1};
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
const err6 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.after.type,parentSchema:schema19.properties.after,data:data1};
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
const err7 = {instancePath:instancePath+"/references",schemaPath:"#/properties/references/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items",schema:16,parentSchema:schema19.properties.references,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/references",schemaPath:"#/properties/references/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema19.properties.references,data:data2};
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
if(!(validate47(data2[i0], {instancePath:instancePath+"/references/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.references.type,parentSchema:schema19.properties.references,data:data2};
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
const err10 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema19.properties.provider,data:data4};
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
const err11 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.provider.type,parentSchema:schema19.properties.provider,data:data4};
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
const err12 = {instancePath:instancePath+"/api",schemaPath:"#/properties/api/enum",keyword:"enum",params:{allowedValues: schema19.properties.api.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.api.enum,parentSchema:schema19.properties.api,data:data5};
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
const err13 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema19.properties.model,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func3(data6) < 1){
const err14 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.model,data:data6};
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
const err15 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.model.type,parentSchema:schema19.properties.model,data:data6};
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
if(!pattern4.test(data8)){
const err16 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/pattern",keyword:"pattern",params:{pattern: "^(auto|[1-9][0-9]{0,4}x[1-9][0-9]{0,4})$"},message:"must match pattern \""+"^(auto|[1-9][0-9]{0,4}x[1-9][0-9]{0,4})$"+"\"",schema:"^(auto|[1-9][0-9]{0,4}x[1-9][0-9]{0,4})$",parentSchema:schema19.properties.size,data:data8};
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
const err17 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.size.type,parentSchema:schema19.properties.size,data:data8};
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
const err18 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema19.properties.quality,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func3(data9) < 1){
const err19 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.quality,data:data9};
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
const err20 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.quality.type,parentSchema:schema19.properties.quality,data:data9};
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
const err21 = {instancePath:instancePath+"/background",schemaPath:"#/properties/background/enum",keyword:"enum",params:{allowedValues: schema19.properties.background.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.background.enum,parentSchema:schema19.properties.background,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.transparency !== undefined){
let data11 = data.transparency;
if(!((data11 === "native") || (data11 === "key"))){
const err22 = {instancePath:instancePath+"/transparency",schemaPath:"#/properties/transparency/enum",keyword:"enum",params:{allowedValues: schema19.properties.transparency.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.transparency.enum,parentSchema:schema19.properties.transparency,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.expect !== undefined){
if(!(validate31(data.expect, {instancePath:instancePath+"/expect",parentData:data,parentDataProperty:"expect",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.output_format !== undefined){
let data13 = data.output_format;
if(!(((((data13 === "png") || (data13 === "jpeg")) || (data13 === "webp")) || (data13 === "gif")) || (data13 === "svg"))){
const err23 = {instancePath:instancePath+"/output_format",schemaPath:"#/properties/output_format/enum",keyword:"enum",params:{allowedValues: schema19.properties.output_format.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.output_format.enum,parentSchema:schema19.properties.output_format,data:data13};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.output_compression !== undefined){
let data14 = data.output_compression;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err24 = {instancePath:instancePath+"/output_compression",schemaPath:"#/properties/output_compression/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema19.properties.output_compression.type,parentSchema:schema19.properties.output_compression,data:data14};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 100 || isNaN(data14)){
const err25 = {instancePath:instancePath+"/output_compression",schemaPath:"#/properties/output_compression/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema19.properties.output_compression,data:data14};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err26 = {instancePath:instancePath+"/output_compression",schemaPath:"#/properties/output_compression/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema19.properties.output_compression,data:data14};
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
if(data.moderation !== undefined){
let data15 = data.moderation;
if(!((data15 === "auto") || (data15 === "low"))){
const err27 = {instancePath:instancePath+"/moderation",schemaPath:"#/properties/moderation/enum",keyword:"enum",params:{allowedValues: schema19.properties.moderation.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.moderation.enum,parentSchema:schema19.properties.moderation,data:data15};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.input_fidelity !== undefined){
let data16 = data.input_fidelity;
if(!((data16 === "low") || (data16 === "high"))){
const err28 = {instancePath:instancePath+"/input_fidelity",schemaPath:"#/properties/input_fidelity/enum",keyword:"enum",params:{allowedValues: schema19.properties.input_fidelity.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.input_fidelity.enum,parentSchema:schema19.properties.input_fidelity,data:data16};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.partial_images !== undefined){
let data17 = data.partial_images;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err29 = {instancePath:instancePath+"/partial_images",schemaPath:"#/properties/partial_images/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema19.properties.partial_images.type,parentSchema:schema19.properties.partial_images,data:data17};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 3 || isNaN(data17)){
const err30 = {instancePath:instancePath+"/partial_images",schemaPath:"#/properties/partial_images/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3},message:"must be <= 3",schema:3,parentSchema:schema19.properties.partial_images,data:data17};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data17 < 0 || isNaN(data17)){
const err31 = {instancePath:instancePath+"/partial_images",schemaPath:"#/properties/partial_images/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema19.properties.partial_images,data:data17};
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
if(data.candidates !== undefined){
let data18 = data.candidates;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err32 = {instancePath:instancePath+"/candidates",schemaPath:"#/properties/candidates/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema19.properties.candidates.type,parentSchema:schema19.properties.candidates,data:data18};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 100 || isNaN(data18)){
const err33 = {instancePath:instancePath+"/candidates",schemaPath:"#/properties/candidates/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema19.properties.candidates,data:data18};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data18 < 1 || isNaN(data18)){
const err34 = {instancePath:instancePath+"/candidates",schemaPath:"#/properties/candidates/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema19.properties.candidates,data:data18};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
if(data.params !== undefined){
let data19 = data.params;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key1 in data19){
const _errs33 = errors;
if(typeof key1 === "string"){
if(!pattern6.test(key1)){
const err35 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_.-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_.-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_.-]{0,63}$",parentSchema:schema19.properties.params.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
var valid3 = _errs33 === errors;
if(!valid3){
const err36 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema19.properties.params.propertyNames,parentSchema:schema19.properties.params,data:data19};
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
const err37 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.params.type,parentSchema:schema19.properties.params,data:data19};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}


function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern7.test(key0)){
const err0 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema18.propertyNames,data:key0,propertyName:key0};
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
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema18.propertyNames,parentSchema:schema18,data};
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
if(!(validate46(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema18.type,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}

const schema21 = {"description":"Settings for derivatives by name, for `derivatives: <name>` and for imports. Default: none.","type":"object","default":{},"propertyNames":{"description":"A preset's name: letters, digits, `-` and `_`, a letter first, at most 64.","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},"additionalProperties":{"$ref":"#/definitions/derivatives"}};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern7.test(key0)){
const err0 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema21.propertyNames,data:key0,propertyName:key0};
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
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema21.propertyNames,parentSchema:schema21,data};
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
if(!(validate38(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}

const schema22 = {"description":"Pictures by id: lower-case letters, digits, `-`, `_`, with `/` between parts. Default: none.","type":"object","default":{},"propertyNames":{"description":"An asset's id: lower-case letters, digits, `-` and `_`, with `/` between parts; `{name}` is a variable of its matrix.","pattern":"^[a-z0-9{][a-z0-9_{}-]*(/[a-z0-9{][a-z0-9_{}-]*)*$","not":{"pattern":"(^|/)(constructor|prototype|tostring|hasownproperty|con|prn|aux|nul|com[0-9]|lpt[0-9])(/|$)"},"maxLength":180},"additionalProperties":{"$ref":"#/definitions/asset"}};
const pattern23 = new RegExp("(^|/)(constructor|prototype|tostring|hasownproperty|con|prn|aux|nul|com[0-9]|lpt[0-9])(/|$)", "u");
const pattern24 = new RegExp("^[a-z0-9{][a-z0-9_{}-]*(/[a-z0-9{][a-z0-9_{}-]*)*$", "u");
const schema23 = {"description":"A picture: its prompt, or everything about it.","type":["string","object"],"allOf":[{"if":{"type":["string"]},"then":{"type":"string","minLength":1,"maxLength":64000,"pattern":"^(?!(?:prompt|prompt_file|turns|variation|edit|style|size|model|alt|decorative):\\S)","description":"The prompt."}},{"if":{"type":["object"]},"then":{"$ref":"#/definitions/assetSettings"}}]};
const pattern25 = new RegExp("^(?!(?:prompt|prompt_file|turns|variation|edit|style|size|model|alt|decorative):\\S)", "u");
const schema24 = {"type":"object","additionalProperties":false,"description":"Everything about a picture.","properties":{"prompt":{"description":"What to draw. `${name}` is replaced by a matrix value; `$${` is a literal `${`. Default: none; an asset has one of prompt, prompt_file, turns or variation.","type":"string","minLength":1,"maxLength":64000},"prompt_file":{"description":"A text file with the prompt, relative to this file. Its line ends are normalised. Default: none.","type":"string","minLength":1,"maxLength":1000},"style":{"description":"The style, or several applied left to right: texts around the prompt, shared references and settings. Default: what `defaults` says, else none.","type":["string","array"],"allOf":[{"if":{"type":["string"]},"then":{"$ref":"#/definitions/styleName"}},{"if":{"type":["array"]},"then":{"type":"array","items":{"description":"A style's name: letters, digits, `-` and `_`, a letter first, at most 64.","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},"maxItems":16,"uniqueItems":true,"description":"Several styles; later ones win where settings collide."}}]},"references":{"description":"Pictures the model looks at; labels reach the prompt by position. Default: none.","type":"array","minItems":1,"maxItems":16,"items":{"$ref":"#/definitions/input"}},"edit":{"description":"The asset or file to edit, or up to 16 of them, the main one first. A text with a dot or a leading `./` is a file, any other is an asset id. Default: none.","type":["object","string","array"],"allOf":[{"if":{"type":["object","string"]},"then":{"$ref":"#/definitions/input"}},{"if":{"type":["array"]},"then":{"type":"array","minItems":1,"maxItems":16,"items":{"$ref":"#/definitions/input"},"description":"Several inputs, the main one first."}}]},"mask":{"description":"Where an edit may change the picture: a PNG whose transparent pixels are edited, or a black and white file. Default: everywhere.","type":["string","object"],"allOf":[{"if":{"type":["string"]},"then":{"type":"string","minLength":1,"maxLength":1000,"description":"A file with alpha, relative to this file."}},{"if":{"type":["object"]},"then":{"$ref":"#/definitions/mask"}}]},"region":{"description":"The rectangle an edit may change, as [left, top, right, bottom], each from 0 to 1. Default: everywhere.","type":"array","items":{"description":"One edge, from 0 to 1.","type":"number","minimum":0,"maximum":1},"minItems":4,"maxItems":4},"preserve_outside":{"description":"Put the source's own pixels back outside the mask or region, so that they are identical. Default: false.","default":false,"type":["boolean","object"],"allOf":[{"if":{"type":["boolean"]},"then":{"type":"boolean","description":"Whether to."}},{"if":{"type":["object"]},"then":{"type":"object","additionalProperties":false,"description":"With settings.","properties":{"feather":{"description":"Pixels over which the edge is blended. Default: 0.","type":"integer","minimum":0,"maximum":512,"default":0}}}}]},"variation":{"description":"The asset or file to vary, without words; only old models can. Default: none.","$ref":"#/definitions/input"},"turns":{"description":"A conversation: each text changes the picture of the one before, and each is bought once; the last picture is the asset's. Default: none.","type":"array","minItems":1,"maxItems":50,"items":{"type":"string","minLength":1,"maxLength":64000,"description":"What this turn says."}},"matrix":{"description":"Makes one asset for each combination: `{name}` in the id, `${name}` in texts. A list of values, or a map from id part to text. Default: none.","type":"object","minProperties":1,"maxProperties":8,"propertyNames":{"description":"A variable's name: lower-case letters, digits and `_`, a letter first, at most 32.","pattern":"^[a-z][a-z0-9_]{0,31}$"},"additionalProperties":{"description":"The values of one variable.","type":["array","object"],"allOf":[{"if":{"type":["array"]},"then":{"type":"array","minItems":1,"maxItems":10000,"uniqueItems":true,"items":{"description":"A value.","type":["string","integer"]},"description":"The values, used in ids and texts alike."}},{"if":{"type":["object"]},"then":{"type":"object","minProperties":1,"maxProperties":10000,"additionalProperties":{"description":"The text that stands for the id part.","type":"string","minLength":1,"maxLength":64000},"description":"From id part to the text that stands for it."}}]}},"provider":{"description":"Which provider draws this. Default: the manifest's top-level `provider`.","type":"string","pattern":"^[a-z][a-z0-9-]{0,63}$"},"api":{"description":"Which face of the service is spoken to: `images` draws what is written, `responses` has a main model write the prompt first. Default: images.","enum":["images","responses"],"default":"images"},"model":{"description":"The image model, as the service spells it. Default: the provider's own default model.","type":"string","minLength":1,"maxLength":200},"responses":{"description":"Settings of the Responses API that are not settings of the picture; read only with `api: responses`. Default: none.","$ref":"#/definitions/responses"},"size":{"description":"Pixels as `WIDTHxHEIGHT`, or `auto` to leave it to the model. Default: the provider's own.","type":"string","pattern":"^(auto|[1-9][0-9]{0,4}x[1-9][0-9]{0,4})$","examples":["1024x1024","1536x1024","auto"]},"quality":{"description":"How much work the model puts in, in the model's own words. Default: auto, the model decides.","type":"string","minLength":1,"maxLength":40,"examples":["low","medium","high","auto"]},"background":{"description":"Whether the background is see-through. `transparent` needs a model that can do it, and png or webp. Default: auto, the model decides.","enum":["auto","transparent","opaque"]},"transparency":{"description":"How a transparent background comes about: `native`, the model draws it; `key`, the model is asked for a backdrop of one colour, which is taken out of the picture. Only with `background: transparent`. Default: what the model can do; what is locked stays as it was made.","enum":["native","key"]},"expect":{"$ref":"#/definitions/expect"},"output_format":{"description":"The file format asked for. Default: png.","enum":["png","jpeg","webp","gif","svg"],"default":"png"},"output_compression":{"description":"0 to 100; lower is smaller and worse. Only with jpeg and webp. Default: 100.","type":"integer","minimum":0,"maximum":100,"default":100},"moderation":{"description":"How strictly the service filters. Default: auto.","enum":["auto","low"],"default":"auto"},"input_fidelity":{"description":"How closely an edit keeps its inputs, where the model has the setting. Default: low.","enum":["low","high"]},"partial_images":{"description":"How many unfinished pictures to stream while this one is drawn, 0 to 3. They cost a little and are only shown. Default: 0.","type":"integer","minimum":0,"maximum":3,"default":0},"candidates":{"description":"How many pictures to buy and choose from, 1 to 100. Raising it later buys only the difference. Default: 1.","type":"integer","minimum":1,"maximum":100,"default":1},"params":{"description":"Anything newer or rarer, passed to the service by name as written; what is not known gets a warning. Default: none.","type":"object","propertyNames":{"description":"A parameter's name: letters, digits, `_`, `.` and `-`, a letter first, at most 64.","pattern":"^[A-Za-z][A-Za-z0-9_.-]{0,63}$"},"additionalProperties":true,"default":{}},"alt":{"description":"What the picture shows, for people who cannot see it. Default: none, which is a warning unless `decorative`.","type":"string","minLength":1,"maxLength":4000},"decorative":{"description":"Says that the picture adds nothing for people who cannot see it: its alt text is empty. Default: false.","type":"boolean","default":false},"icons":{"$ref":"#/definitions/icons"},"social":{"$ref":"#/definitions/social"},"derivatives":{"description":"Which files are made of the original, for free and as often as needed: settings, a preset's name, or `false` for none. Default: what `defaults` says, else none.","type":["boolean","string","object"],"allOf":[{"if":{"type":["boolean"]},"then":{"const":false,"description":"No derivatives: the original alone."}},{"if":{"type":["string"]},"then":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$","description":"A preset's name."}},{"if":{"type":["object"]},"then":{"$ref":"#/definitions/derivatives"}}]}},"oneOf":[{"required":["prompt"],"description":"Has `prompt`."},{"required":["prompt_file"],"description":"Has `prompt_file`."},{"required":["turns"],"description":"Has `turns`."},{"required":["variation"],"description":"Has `variation`."}],"allOf":[{"not":{"required":["alt","decorative"],"properties":{"decorative":{"const":true}}},"description":"Not both alt text and decorative."},{"not":{"required":["mask","region"]},"description":"Not both mask and region."}],"dependencies":{"mask":["edit"],"region":["edit"]}};
const schema25 = {"type":"object","additionalProperties":false,"required":["file"],"description":"A mask file and which of its colours may be edited.","properties":{"file":{"description":"The file, relative to this file. Required.","type":"string","minLength":1,"maxLength":1000},"edit":{"description":"The colour that marks what may change; `transparent` reads the file's alpha. Default: transparent.","enum":["black","white","transparent"],"default":"transparent"}}};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema25.required,parentSchema:schema25,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema25,data};
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
const err2 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema25.properties.file,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func3(data0) < 1){
const err3 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.file,data:data0};
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
const err4 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.file.type,parentSchema:schema25.properties.file,data:data0};
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
const err5 = {instancePath:instancePath+"/edit",schemaPath:"#/properties/edit/enum",keyword:"enum",params:{allowedValues: schema25.properties.edit.enum},message:"must be equal to one of the allowed values",schema:schema25.properties.edit.enum,parentSchema:schema25.properties.edit,data:data1};
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
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}

const schema26 = {"description":"Icons of a site, made of this picture for free: favicon.ico, apple-touch-icon, and those of a web manifest, maskable ones too. Default: none.","type":["boolean","object"],"allOf":[{"if":{"type":["boolean"]},"then":{"type":"boolean","description":"Whether to, as is usual."}},{"if":{"type":["object"]},"then":{"type":"object","additionalProperties":false,"description":"How.","properties":{"background":{"description":"The colour behind icons that must not be transparent: apple-touch and maskable. Default: white.","type":"string","pattern":"^(#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})|black|white)$"},"bleed":{"description":"Whether the picture fills apple-touch and maskable icons up to their edges, instead of lying within the safe zone. Default: false.","type":"boolean","default":false}}}}]};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "boolean") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema26.type},message:"must be boolean,object",schema:schema26.type,parentSchema:schema26,data};
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
if(typeof data !== "boolean"){
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
if(typeof data !== "boolean"){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema26.allOf[0].then.type,parentSchema:schema26.allOf[0].then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema26.allOf[0].if,parentSchema:schema26.allOf[0],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs8 = errors;
let valid2 = true;
const _errs9 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "background") || (key0 === "bleed"))){
const err5 = {instancePath,schemaPath:"#/allOf/1/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema26.allOf[1].then,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.background !== undefined){
let data0 = data.background;
if(typeof data0 === "string"){
if(!pattern14.test(data0)){
const err6 = {instancePath:instancePath+"/background",schemaPath:"#/allOf/1/then/properties/background/pattern",keyword:"pattern",params:{pattern: "^(#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})|black|white)$"},message:"must match pattern \""+"^(#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})|black|white)$"+"\"",schema:"^(#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})|black|white)$",parentSchema:schema26.allOf[1].then.properties.background,data:data0};
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
const err7 = {instancePath:instancePath+"/background",schemaPath:"#/allOf/1/then/properties/background/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.allOf[1].then.properties.background.type,parentSchema:schema26.allOf[1].then.properties.background,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.bleed !== undefined){
let data1 = data.bleed;
if(typeof data1 !== "boolean"){
const err8 = {instancePath:instancePath+"/bleed",schemaPath:"#/allOf/1/then/properties/bleed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema26.allOf[1].then.properties.bleed.type,parentSchema:schema26.allOf[1].then.properties.bleed,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/allOf/1/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema26.allOf[1].then.type,parentSchema:schema26.allOf[1].then,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid1 = _errs11 === errors;
valid2 = _valid1;
}
if(!valid2){
const err10 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema26.allOf[1].if,parentSchema:schema26.allOf[1],data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}

const schema27 = {"description":"Pictures that other sites show beside a link to a page, made of this one for free. Default: none.","type":["boolean","object"],"allOf":[{"if":{"type":["boolean"]},"then":{"type":"boolean","description":"Whether to, in 1200 × 630 pixels."}},{"if":{"type":["object"]},"then":{"type":"object","additionalProperties":false,"description":"Which, and what is written on them.","dependencies":{"text":["font"],"font":["text"]},"properties":{"sizes":{"description":"`wide` is 1200 × 630, `square` 1200 × 1200, `tall` 1000 × 1500. Default: wide.","type":"array","minItems":1,"maxItems":3,"uniqueItems":true,"items":{"description":"A size.","type":"string","enum":["wide","square","tall"]}},"text":{"description":"A text set on the picture, near its lower edge; needs `font`. Default: none.","type":"string","minLength":1,"maxLength":300},"font":{"description":"The font file of the text, ttf or otf, relative to this file. Default: none; needed with `text`.","type":"string","maxLength":500,"pattern":"^(?!/|[A-Za-z]:)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\]*\\.([tT][tT][fF]|[oO][tT][fF])$"},"colour":{"description":"The colour of the text. Default: white.","type":"string","pattern":"^(#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})|black|white)$"},"shade":{"description":"The colour that the picture fades to behind the text. Default: black.","type":"string","pattern":"^(#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})|black|white)$"}}}}]};
const pattern32 = new RegExp("^(?!/|[A-Za-z]:)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\]*\\.([tT][tT][fF]|[oO][tT][fF])$", "u");

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "boolean") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema27.type},message:"must be boolean,object",schema:schema27.type,parentSchema:schema27,data};
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
if(typeof data !== "boolean"){
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
if(typeof data !== "boolean"){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema27.allOf[0].then.type,parentSchema:schema27.allOf[0].then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema27.allOf[0].if,parentSchema:schema27.allOf[0],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs8 = errors;
let valid2 = true;
const _errs9 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "sizes") || (key0 === "text")) || (key0 === "font")) || (key0 === "colour")) || (key0 === "shade"))){
const err5 = {instancePath,schemaPath:"#/allOf/1/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema27.allOf[1].then,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.text !== undefined){
if(data.font === undefined){
const err6 = {instancePath,schemaPath:"#/allOf/1/then/dependencies",keyword:"dependencies",params:{property: "text",
    missingProperty: "font",
    depsCount: 1,
    deps: "font"},message:"must have property font when property text is present",schema:schema27.allOf[1].then.dependencies,parentSchema:schema27.allOf[1].then,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.font !== undefined){
if(data.text === undefined){
const err7 = {instancePath,schemaPath:"#/allOf/1/then/dependencies",keyword:"dependencies",params:{property: "font",
    missingProperty: "text",
    depsCount: 1,
    deps: "text"},message:"must have property text when property font is present",schema:schema27.allOf[1].then.dependencies,parentSchema:schema27.allOf[1].then,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.sizes !== undefined){
let data0 = data.sizes;
if(Array.isArray(data0)){
if(data0.length > 3){
const err8 = {instancePath:instancePath+"/sizes",schemaPath:"#/allOf/1/then/properties/sizes/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items",schema:3,parentSchema:schema27.allOf[1].then.properties.sizes,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data0.length < 1){
const err9 = {instancePath:instancePath+"/sizes",schemaPath:"#/allOf/1/then/properties/sizes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema27.allOf[1].then.properties.sizes,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err10 = {instancePath:instancePath+"/sizes/" + i0,schemaPath:"#/allOf/1/then/properties/sizes/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.allOf[1].then.properties.sizes.items.type,parentSchema:schema27.allOf[1].then.properties.sizes.items,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(((data1 === "wide") || (data1 === "square")) || (data1 === "tall"))){
const err11 = {instancePath:instancePath+"/sizes/" + i0,schemaPath:"#/allOf/1/then/properties/sizes/items/enum",keyword:"enum",params:{allowedValues: schema27.allOf[1].then.properties.sizes.items.enum},message:"must be equal to one of the allowed values",schema:schema27.allOf[1].then.properties.sizes.items.enum,parentSchema:schema27.allOf[1].then.properties.sizes.items,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err12 = {instancePath:instancePath+"/sizes",schemaPath:"#/allOf/1/then/properties/sizes/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema27.allOf[1].then.properties.sizes,data:data0};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err13 = {instancePath:instancePath+"/sizes",schemaPath:"#/allOf/1/then/properties/sizes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema27.allOf[1].then.properties.sizes.type,parentSchema:schema27.allOf[1].then.properties.sizes,data:data0};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.text !== undefined){
let data2 = data.text;
if(typeof data2 === "string"){
if(func3(data2) > 300){
const err14 = {instancePath:instancePath+"/text",schemaPath:"#/allOf/1/then/properties/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema27.allOf[1].then.properties.text,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func3(data2) < 1){
const err15 = {instancePath:instancePath+"/text",schemaPath:"#/allOf/1/then/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema27.allOf[1].then.properties.text,data:data2};
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
const err16 = {instancePath:instancePath+"/text",schemaPath:"#/allOf/1/then/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.allOf[1].then.properties.text.type,parentSchema:schema27.allOf[1].then.properties.text,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.font !== undefined){
let data3 = data.font;
if(typeof data3 === "string"){
if(func3(data3) > 500){
const err17 = {instancePath:instancePath+"/font",schemaPath:"#/allOf/1/then/properties/font/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema27.allOf[1].then.properties.font,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern32.test(data3)){
const err18 = {instancePath:instancePath+"/font",schemaPath:"#/allOf/1/then/properties/font/pattern",keyword:"pattern",params:{pattern: "^(?!/|[A-Za-z]:)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\]*\\.([tT][tT][fF]|[oO][tT][fF])$"},message:"must match pattern \""+"^(?!/|[A-Za-z]:)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\]*\\.([tT][tT][fF]|[oO][tT][fF])$"+"\"",schema:"^(?!/|[A-Za-z]:)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\]*\\.([tT][tT][fF]|[oO][tT][fF])$",parentSchema:schema27.allOf[1].then.properties.font,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/font",schemaPath:"#/allOf/1/then/properties/font/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.allOf[1].then.properties.font.type,parentSchema:schema27.allOf[1].then.properties.font,data:data3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.colour !== undefined){
let data4 = data.colour;
if(typeof data4 === "string"){
if(!pattern14.test(data4)){
const err20 = {instancePath:instancePath+"/colour",schemaPath:"#/allOf/1/then/properties/colour/pattern",keyword:"pattern",params:{pattern: "^(#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})|black|white)$"},message:"must match pattern \""+"^(#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})|black|white)$"+"\"",schema:"^(#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})|black|white)$",parentSchema:schema27.allOf[1].then.properties.colour,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/colour",schemaPath:"#/allOf/1/then/properties/colour/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.allOf[1].then.properties.colour.type,parentSchema:schema27.allOf[1].then.properties.colour,data:data4};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.shade !== undefined){
let data5 = data.shade;
if(typeof data5 === "string"){
if(!pattern14.test(data5)){
const err22 = {instancePath:instancePath+"/shade",schemaPath:"#/allOf/1/then/properties/shade/pattern",keyword:"pattern",params:{pattern: "^(#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})|black|white)$"},message:"must match pattern \""+"^(#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})|black|white)$"+"\"",schema:"^(#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})|black|white)$",parentSchema:schema27.allOf[1].then.properties.shade,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/shade",schemaPath:"#/allOf/1/then/properties/shade/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.allOf[1].then.properties.shade.type,parentSchema:schema27.allOf[1].then.properties.shade,data:data5};
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
else {
const err24 = {instancePath,schemaPath:"#/allOf/1/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema27.allOf[1].then.type,parentSchema:schema27.allOf[1].then,data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid1 = _errs11 === errors;
valid2 = _valid1;
}
if(!valid2){
const err25 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema27.allOf[1].if,parentSchema:schema27.allOf[1],data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}

const pattern27 = new RegExp("^[a-z][a-z0-9_]{0,31}$", "u");

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prompt === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "prompt"},message:"must have required property '"+"prompt"+"'",schema:schema24.oneOf[0].required,parentSchema:schema24.oneOf[0],data};
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
const err1 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "prompt_file"},message:"must have required property '"+"prompt_file"+"'",schema:schema24.oneOf[1].required,parentSchema:schema24.oneOf[1],data};
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
const err2 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "turns"},message:"must have required property '"+"turns"+"'",schema:schema24.oneOf[2].required,parentSchema:schema24.oneOf[2],data};
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
const err3 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "variation"},message:"must have required property '"+"variation"+"'",schema:schema24.oneOf[3].required,parentSchema:schema24.oneOf[3],data};
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
const err4 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema24.oneOf,parentSchema:schema24,data};
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
const err7 = {instancePath,schemaPath:"#/allOf/0/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema24.allOf[0].not,parentSchema:schema24.allOf[0],data};
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
const err9 = {instancePath,schemaPath:"#/allOf/1/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema24.allOf[1].not,parentSchema:schema24.allOf[1],data};
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
if(!(func2.call(schema24.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema24,data};
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
    deps: "edit"},message:"must have property edit when property mask is present",schema:schema24.dependencies,parentSchema:schema24,data};
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
    deps: "edit"},message:"must have property edit when property region is present",schema:schema24.dependencies,parentSchema:schema24,data};
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
const err13 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/maxLength",keyword:"maxLength",params:{limit: 64000},message:"must NOT have more than 64000 characters",schema:64000,parentSchema:schema24.properties.prompt,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func3(data1) < 1){
const err14 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.prompt,data:data1};
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
const err15 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.prompt.type,parentSchema:schema24.properties.prompt,data:data1};
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
const err16 = {instancePath:instancePath+"/prompt_file",schemaPath:"#/properties/prompt_file/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema24.properties.prompt_file,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func3(data2) < 1){
const err17 = {instancePath:instancePath+"/prompt_file",schemaPath:"#/properties/prompt_file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.prompt_file,data:data2};
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
const err18 = {instancePath:instancePath+"/prompt_file",schemaPath:"#/properties/prompt_file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.prompt_file.type,parentSchema:schema24.properties.prompt_file,data:data2};
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
const err19 = {instancePath:instancePath+"/style",schemaPath:"#/properties/style/type",keyword:"type",params:{type: schema24.properties.style.type},message:"must be string,array",schema:schema24.properties.style.type,parentSchema:schema24.properties.style,data:data3};
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
if(!(validate36(data3, {instancePath:instancePath+"/style",parentData:data,parentDataProperty:"style",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var _valid1 = _errs24 === errors;
valid8 = _valid1;
}
if(!valid8){
const err21 = {instancePath:instancePath+"/style",schemaPath:"#/properties/style/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema24.properties.style.allOf[0].if,parentSchema:schema24.properties.style.allOf[0],data:data3};
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
const err23 = {instancePath:instancePath+"/style",schemaPath:"#/properties/style/allOf/1/then/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items",schema:16,parentSchema:schema24.properties.style.allOf[1].then,data:data3};
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
if(!pattern7.test(data4)){
const err24 = {instancePath:instancePath+"/style/" + i0,schemaPath:"#/properties/style/allOf/1/then/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema24.properties.style.allOf[1].then.items,data:data4};
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
const err25 = {instancePath:instancePath+"/style/" + i0,schemaPath:"#/properties/style/allOf/1/then/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.style.allOf[1].then.items.type,parentSchema:schema24.properties.style.allOf[1].then.items,data:data4};
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
const err26 = {instancePath:instancePath+"/style",schemaPath:"#/properties/style/allOf/1/then/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema24.properties.style.allOf[1].then,data:data3};
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
const err27 = {instancePath:instancePath+"/style",schemaPath:"#/properties/style/allOf/1/then/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema24.properties.style.allOf[1].then.type,parentSchema:schema24.properties.style.allOf[1].then,data:data3};
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
const err28 = {instancePath:instancePath+"/style",schemaPath:"#/properties/style/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema24.properties.style.allOf[1].if,parentSchema:schema24.properties.style.allOf[1],data:data3};
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
const err29 = {instancePath:instancePath+"/references",schemaPath:"#/properties/references/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items",schema:16,parentSchema:schema24.properties.references,data:data5};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data5.length < 1){
const err30 = {instancePath:instancePath+"/references",schemaPath:"#/properties/references/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema24.properties.references,data:data5};
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
if(!(validate47(data5[i2], {instancePath:instancePath+"/references/" + i2,parentData:data5,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
else {
const err31 = {instancePath:instancePath+"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema24.properties.references.type,parentSchema:schema24.properties.references,data:data5};
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
const err32 = {instancePath:instancePath+"/edit",schemaPath:"#/properties/edit/type",keyword:"type",params:{type: schema24.properties.edit.type},message:"must be object,string,array",schema:schema24.properties.edit.type,parentSchema:schema24.properties.edit,data:data7};
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
if(!(validate47(data7, {instancePath:instancePath+"/edit",parentData:data,parentDataProperty:"edit",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid3 = _errs42 === errors;
valid16 = _valid3;
}
if(!valid16){
const err34 = {instancePath:instancePath+"/edit",schemaPath:"#/properties/edit/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema24.properties.edit.allOf[0].if,parentSchema:schema24.properties.edit.allOf[0],data:data7};
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
const err36 = {instancePath:instancePath+"/edit",schemaPath:"#/properties/edit/allOf/1/then/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items",schema:16,parentSchema:schema24.properties.edit.allOf[1].then,data:data7};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data7.length < 1){
const err37 = {instancePath:instancePath+"/edit",schemaPath:"#/properties/edit/allOf/1/then/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema24.properties.edit.allOf[1].then,data:data7};
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
if(!(validate47(data7[i3], {instancePath:instancePath+"/edit/" + i3,parentData:data7,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
else {
const err38 = {instancePath:instancePath+"/edit",schemaPath:"#/properties/edit/allOf/1/then/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema24.properties.edit.allOf[1].then.type,parentSchema:schema24.properties.edit.allOf[1].then,data:data7};
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
const err39 = {instancePath:instancePath+"/edit",schemaPath:"#/properties/edit/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema24.properties.edit.allOf[1].if,parentSchema:schema24.properties.edit.allOf[1],data:data7};
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
const err40 = {instancePath:instancePath+"/mask",schemaPath:"#/properties/mask/type",keyword:"type",params:{type: schema24.properties.mask.type},message:"must be string,object",schema:schema24.properties.mask.type,parentSchema:schema24.properties.mask,data:data9};
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
const err42 = {instancePath:instancePath+"/mask",schemaPath:"#/properties/mask/allOf/0/then/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema24.properties.mask.allOf[0].then,data:data9};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(func3(data9) < 1){
const err43 = {instancePath:instancePath+"/mask",schemaPath:"#/properties/mask/allOf/0/then/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.mask.allOf[0].then,data:data9};
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
const err44 = {instancePath:instancePath+"/mask",schemaPath:"#/properties/mask/allOf/0/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.mask.allOf[0].then.type,parentSchema:schema24.properties.mask.allOf[0].then,data:data9};
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
const err45 = {instancePath:instancePath+"/mask",schemaPath:"#/properties/mask/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema24.properties.mask.allOf[0].if,parentSchema:schema24.properties.mask.allOf[0],data:data9};
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
if(!(validate63(data9, {instancePath:instancePath+"/mask",parentData:data,parentDataProperty:"mask",rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var _valid6 = _errs62 === errors;
valid22 = _valid6;
}
if(!valid22){
const err47 = {instancePath:instancePath+"/mask",schemaPath:"#/properties/mask/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema24.properties.mask.allOf[1].if,parentSchema:schema24.properties.mask.allOf[1],data:data9};
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
const err48 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/maxItems",keyword:"maxItems",params:{limit: 4},message:"must NOT have more than 4 items",schema:4,parentSchema:schema24.properties.region,data:data10};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data10.length < 4){
const err49 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/minItems",keyword:"minItems",params:{limit: 4},message:"must NOT have fewer than 4 items",schema:4,parentSchema:schema24.properties.region,data:data10};
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
const err50 = {instancePath:instancePath+"/region/" + i4,schemaPath:"#/properties/region/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema24.properties.region.items,data:data11};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err51 = {instancePath:instancePath+"/region/" + i4,schemaPath:"#/properties/region/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema24.properties.region.items,data:data11};
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
const err52 = {instancePath:instancePath+"/region/" + i4,schemaPath:"#/properties/region/items/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema24.properties.region.items.type,parentSchema:schema24.properties.region.items,data:data11};
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
const err53 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema24.properties.region.type,parentSchema:schema24.properties.region,data:data10};
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
const err54 = {instancePath:instancePath+"/preserve_outside",schemaPath:"#/properties/preserve_outside/type",keyword:"type",params:{type: schema24.properties.preserve_outside.type},message:"must be boolean,object",schema:schema24.properties.preserve_outside.type,parentSchema:schema24.properties.preserve_outside,data:data12};
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
const err56 = {instancePath:instancePath+"/preserve_outside",schemaPath:"#/properties/preserve_outside/allOf/0/then/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema24.properties.preserve_outside.allOf[0].then.type,parentSchema:schema24.properties.preserve_outside.allOf[0].then,data:data12};
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
const err57 = {instancePath:instancePath+"/preserve_outside",schemaPath:"#/properties/preserve_outside/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema24.properties.preserve_outside.allOf[0].if,parentSchema:schema24.properties.preserve_outside.allOf[0],data:data12};
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
const err59 = {instancePath:instancePath+"/preserve_outside",schemaPath:"#/properties/preserve_outside/allOf/1/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema24.properties.preserve_outside.allOf[1].then,data:data12};
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
const err60 = {instancePath:instancePath+"/preserve_outside/feather",schemaPath:"#/properties/preserve_outside/allOf/1/then/properties/feather/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema24.properties.preserve_outside.allOf[1].then.properties.feather.type,parentSchema:schema24.properties.preserve_outside.allOf[1].then.properties.feather,data:data13};
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
const err61 = {instancePath:instancePath+"/preserve_outside/feather",schemaPath:"#/properties/preserve_outside/allOf/1/then/properties/feather/maximum",keyword:"maximum",params:{comparison: "<=", limit: 512},message:"must be <= 512",schema:512,parentSchema:schema24.properties.preserve_outside.allOf[1].then.properties.feather,data:data13};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err62 = {instancePath:instancePath+"/preserve_outside/feather",schemaPath:"#/properties/preserve_outside/allOf/1/then/properties/feather/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema24.properties.preserve_outside.allOf[1].then.properties.feather,data:data13};
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
const err63 = {instancePath:instancePath+"/preserve_outside",schemaPath:"#/properties/preserve_outside/allOf/1/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.properties.preserve_outside.allOf[1].then.type,parentSchema:schema24.properties.preserve_outside.allOf[1].then,data:data12};
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
const err64 = {instancePath:instancePath+"/preserve_outside",schemaPath:"#/properties/preserve_outside/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema24.properties.preserve_outside.allOf[1].if,parentSchema:schema24.properties.preserve_outside.allOf[1],data:data12};
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
if(!(validate47(data.variation, {instancePath:instancePath+"/variation",parentData:data,parentDataProperty:"variation",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.turns !== undefined){
let data15 = data.turns;
if(Array.isArray(data15)){
if(data15.length > 50){
const err65 = {instancePath:instancePath+"/turns",schemaPath:"#/properties/turns/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema24.properties.turns,data:data15};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data15.length < 1){
const err66 = {instancePath:instancePath+"/turns",schemaPath:"#/properties/turns/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema24.properties.turns,data:data15};
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
const err67 = {instancePath:instancePath+"/turns/" + i5,schemaPath:"#/properties/turns/items/maxLength",keyword:"maxLength",params:{limit: 64000},message:"must NOT have more than 64000 characters",schema:64000,parentSchema:schema24.properties.turns.items,data:data16};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(func3(data16) < 1){
const err68 = {instancePath:instancePath+"/turns/" + i5,schemaPath:"#/properties/turns/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.turns.items,data:data16};
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
const err69 = {instancePath:instancePath+"/turns/" + i5,schemaPath:"#/properties/turns/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.turns.items.type,parentSchema:schema24.properties.turns.items,data:data16};
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
const err70 = {instancePath:instancePath+"/turns",schemaPath:"#/properties/turns/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema24.properties.turns.type,parentSchema:schema24.properties.turns,data:data15};
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
const err71 = {instancePath:instancePath+"/matrix",schemaPath:"#/properties/matrix/maxProperties",keyword:"maxProperties",params:{limit: 8},message:"must NOT have more than 8 properties",schema:8,parentSchema:schema24.properties.matrix,data:data17};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(Object.keys(data17).length < 1){
const err72 = {instancePath:instancePath+"/matrix",schemaPath:"#/properties/matrix/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema24.properties.matrix,data:data17};
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
if(!pattern27.test(key2)){
const err73 = {instancePath:instancePath+"/matrix",schemaPath:"#/properties/matrix/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,31}$"},message:"must match pattern \""+"^[a-z][a-z0-9_]{0,31}$"+"\"",schema:"^[a-z][a-z0-9_]{0,31}$",parentSchema:schema24.properties.matrix.propertyNames,data:key2,propertyName:key2};
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
const err74 = {instancePath:instancePath+"/matrix",schemaPath:"#/properties/matrix/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid",schema:schema24.properties.matrix.propertyNames,parentSchema:schema24.properties.matrix,data:data17};
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
const err75 = {instancePath:instancePath+"/matrix/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/matrix/additionalProperties/type",keyword:"type",params:{type: schema24.properties.matrix.additionalProperties.type},message:"must be array,object",schema:schema24.properties.matrix.additionalProperties.type,parentSchema:schema24.properties.matrix.additionalProperties,data:data18};
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
const err77 = {instancePath:instancePath+"/matrix/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/matrix/additionalProperties/allOf/0/then/maxItems",keyword:"maxItems",params:{limit: 10000},message:"must NOT have more than 10000 items",schema:10000,parentSchema:schema24.properties.matrix.additionalProperties.allOf[0].then,data:data18};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data18.length < 1){
const err78 = {instancePath:instancePath+"/matrix/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/matrix/additionalProperties/allOf/0/then/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema24.properties.matrix.additionalProperties.allOf[0].then,data:data18};
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
const err79 = {instancePath:instancePath+"/matrix/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i6,schemaPath:"#/properties/matrix/additionalProperties/allOf/0/then/items/type",keyword:"type",params:{type: schema24.properties.matrix.additionalProperties.allOf[0].then.items.type},message:"must be string,integer",schema:schema24.properties.matrix.additionalProperties.allOf[0].then.items.type,parentSchema:schema24.properties.matrix.additionalProperties.allOf[0].then.items,data:data19};
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
const err80 = {instancePath:instancePath+"/matrix/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/matrix/additionalProperties/allOf/0/then/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i7+" are identical)",schema:true,parentSchema:schema24.properties.matrix.additionalProperties.allOf[0].then,data:data18};
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
const err81 = {instancePath:instancePath+"/matrix/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/matrix/additionalProperties/allOf/0/then/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema24.properties.matrix.additionalProperties.allOf[0].then.type,parentSchema:schema24.properties.matrix.additionalProperties.allOf[0].then,data:data18};
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
const err82 = {instancePath:instancePath+"/matrix/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/matrix/additionalProperties/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema24.properties.matrix.additionalProperties.allOf[0].if,parentSchema:schema24.properties.matrix.additionalProperties.allOf[0],data:data18};
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
const err84 = {instancePath:instancePath+"/matrix/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/matrix/additionalProperties/allOf/1/then/maxProperties",keyword:"maxProperties",params:{limit: 10000},message:"must NOT have more than 10000 properties",schema:10000,parentSchema:schema24.properties.matrix.additionalProperties.allOf[1].then,data:data18};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(Object.keys(data18).length < 1){
const err85 = {instancePath:instancePath+"/matrix/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/matrix/additionalProperties/allOf/1/then/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema24.properties.matrix.additionalProperties.allOf[1].then,data:data18};
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
const err86 = {instancePath:instancePath+"/matrix/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/matrix/additionalProperties/allOf/1/then/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 64000},message:"must NOT have more than 64000 characters",schema:64000,parentSchema:schema24.properties.matrix.additionalProperties.allOf[1].then.additionalProperties,data:data20};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(func3(data20) < 1){
const err87 = {instancePath:instancePath+"/matrix/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/matrix/additionalProperties/allOf/1/then/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.matrix.additionalProperties.allOf[1].then.additionalProperties,data:data20};
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
const err88 = {instancePath:instancePath+"/matrix/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/matrix/additionalProperties/allOf/1/then/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.matrix.additionalProperties.allOf[1].then.additionalProperties.type,parentSchema:schema24.properties.matrix.additionalProperties.allOf[1].then.additionalProperties,data:data20};
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
const err89 = {instancePath:instancePath+"/matrix/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/matrix/additionalProperties/allOf/1/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.properties.matrix.additionalProperties.allOf[1].then.type,parentSchema:schema24.properties.matrix.additionalProperties.allOf[1].then,data:data18};
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
const err90 = {instancePath:instancePath+"/matrix/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/matrix/additionalProperties/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema24.properties.matrix.additionalProperties.allOf[1].if,parentSchema:schema24.properties.matrix.additionalProperties.allOf[1],data:data18};
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
const err91 = {instancePath:instancePath+"/matrix",schemaPath:"#/properties/matrix/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.properties.matrix.type,parentSchema:schema24.properties.matrix,data:data17};
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
const err92 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema24.properties.provider,data:data21};
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
const err93 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.provider.type,parentSchema:schema24.properties.provider,data:data21};
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
const err94 = {instancePath:instancePath+"/api",schemaPath:"#/properties/api/enum",keyword:"enum",params:{allowedValues: schema24.properties.api.enum},message:"must be equal to one of the allowed values",schema:schema24.properties.api.enum,parentSchema:schema24.properties.api,data:data22};
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
const err95 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema24.properties.model,data:data23};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(func3(data23) < 1){
const err96 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.model,data:data23};
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
const err97 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.model.type,parentSchema:schema24.properties.model,data:data23};
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
if(!pattern4.test(data25)){
const err98 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/pattern",keyword:"pattern",params:{pattern: "^(auto|[1-9][0-9]{0,4}x[1-9][0-9]{0,4})$"},message:"must match pattern \""+"^(auto|[1-9][0-9]{0,4}x[1-9][0-9]{0,4})$"+"\"",schema:"^(auto|[1-9][0-9]{0,4}x[1-9][0-9]{0,4})$",parentSchema:schema24.properties.size,data:data25};
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
const err99 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.size.type,parentSchema:schema24.properties.size,data:data25};
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
const err100 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema24.properties.quality,data:data26};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(func3(data26) < 1){
const err101 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.quality,data:data26};
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
const err102 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.quality.type,parentSchema:schema24.properties.quality,data:data26};
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
const err103 = {instancePath:instancePath+"/background",schemaPath:"#/properties/background/enum",keyword:"enum",params:{allowedValues: schema24.properties.background.enum},message:"must be equal to one of the allowed values",schema:schema24.properties.background.enum,parentSchema:schema24.properties.background,data:data27};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data.transparency !== undefined){
let data28 = data.transparency;
if(!((data28 === "native") || (data28 === "key"))){
const err104 = {instancePath:instancePath+"/transparency",schemaPath:"#/properties/transparency/enum",keyword:"enum",params:{allowedValues: schema24.properties.transparency.enum},message:"must be equal to one of the allowed values",schema:schema24.properties.transparency.enum,parentSchema:schema24.properties.transparency,data:data28};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data.expect !== undefined){
if(!(validate31(data.expect, {instancePath:instancePath+"/expect",parentData:data,parentDataProperty:"expect",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.output_format !== undefined){
let data30 = data.output_format;
if(!(((((data30 === "png") || (data30 === "jpeg")) || (data30 === "webp")) || (data30 === "gif")) || (data30 === "svg"))){
const err105 = {instancePath:instancePath+"/output_format",schemaPath:"#/properties/output_format/enum",keyword:"enum",params:{allowedValues: schema24.properties.output_format.enum},message:"must be equal to one of the allowed values",schema:schema24.properties.output_format.enum,parentSchema:schema24.properties.output_format,data:data30};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data.output_compression !== undefined){
let data31 = data.output_compression;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err106 = {instancePath:instancePath+"/output_compression",schemaPath:"#/properties/output_compression/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema24.properties.output_compression.type,parentSchema:schema24.properties.output_compression,data:data31};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 100 || isNaN(data31)){
const err107 = {instancePath:instancePath+"/output_compression",schemaPath:"#/properties/output_compression/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema24.properties.output_compression,data:data31};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data31 < 0 || isNaN(data31)){
const err108 = {instancePath:instancePath+"/output_compression",schemaPath:"#/properties/output_compression/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema24.properties.output_compression,data:data31};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
if(data.moderation !== undefined){
let data32 = data.moderation;
if(!((data32 === "auto") || (data32 === "low"))){
const err109 = {instancePath:instancePath+"/moderation",schemaPath:"#/properties/moderation/enum",keyword:"enum",params:{allowedValues: schema24.properties.moderation.enum},message:"must be equal to one of the allowed values",schema:schema24.properties.moderation.enum,parentSchema:schema24.properties.moderation,data:data32};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data.input_fidelity !== undefined){
let data33 = data.input_fidelity;
if(!((data33 === "low") || (data33 === "high"))){
const err110 = {instancePath:instancePath+"/input_fidelity",schemaPath:"#/properties/input_fidelity/enum",keyword:"enum",params:{allowedValues: schema24.properties.input_fidelity.enum},message:"must be equal to one of the allowed values",schema:schema24.properties.input_fidelity.enum,parentSchema:schema24.properties.input_fidelity,data:data33};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data.partial_images !== undefined){
let data34 = data.partial_images;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err111 = {instancePath:instancePath+"/partial_images",schemaPath:"#/properties/partial_images/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema24.properties.partial_images.type,parentSchema:schema24.properties.partial_images,data:data34};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 3 || isNaN(data34)){
const err112 = {instancePath:instancePath+"/partial_images",schemaPath:"#/properties/partial_images/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3},message:"must be <= 3",schema:3,parentSchema:schema24.properties.partial_images,data:data34};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data34 < 0 || isNaN(data34)){
const err113 = {instancePath:instancePath+"/partial_images",schemaPath:"#/properties/partial_images/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema24.properties.partial_images,data:data34};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
if(data.candidates !== undefined){
let data35 = data.candidates;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err114 = {instancePath:instancePath+"/candidates",schemaPath:"#/properties/candidates/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema24.properties.candidates.type,parentSchema:schema24.properties.candidates,data:data35};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 100 || isNaN(data35)){
const err115 = {instancePath:instancePath+"/candidates",schemaPath:"#/properties/candidates/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema24.properties.candidates,data:data35};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data35 < 1 || isNaN(data35)){
const err116 = {instancePath:instancePath+"/candidates",schemaPath:"#/properties/candidates/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema24.properties.candidates,data:data35};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
if(data.params !== undefined){
let data36 = data.params;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key5 in data36){
const _errs136 = errors;
if(typeof key5 === "string"){
if(!pattern6.test(key5)){
const err117 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_.-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_.-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_.-]{0,63}$",parentSchema:schema24.properties.params.propertyNames,data:key5,propertyName:key5};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
var valid40 = _errs136 === errors;
if(!valid40){
const err118 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid",schema:schema24.properties.params.propertyNames,parentSchema:schema24.properties.params,data:data36};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
else {
const err119 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.properties.params.type,parentSchema:schema24.properties.params,data:data36};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data.alt !== undefined){
let data37 = data.alt;
if(typeof data37 === "string"){
if(func3(data37) > 4000){
const err120 = {instancePath:instancePath+"/alt",schemaPath:"#/properties/alt/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters",schema:4000,parentSchema:schema24.properties.alt,data:data37};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(func3(data37) < 1){
const err121 = {instancePath:instancePath+"/alt",schemaPath:"#/properties/alt/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.alt,data:data37};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/alt",schemaPath:"#/properties/alt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.alt.type,parentSchema:schema24.properties.alt,data:data37};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data.decorative !== undefined){
let data38 = data.decorative;
if(typeof data38 !== "boolean"){
const err123 = {instancePath:instancePath+"/decorative",schemaPath:"#/properties/decorative/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema24.properties.decorative.type,parentSchema:schema24.properties.decorative,data:data38};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data.icons !== undefined){
if(!(validate68(data.icons, {instancePath:instancePath+"/icons",parentData:data,parentDataProperty:"icons",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.social !== undefined){
if(!(validate70(data.social, {instancePath:instancePath+"/social",parentData:data,parentDataProperty:"social",rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.derivatives !== undefined){
let data41 = data.derivatives;
if(((typeof data41 !== "boolean") && (typeof data41 !== "string")) && (!(data41 && typeof data41 == "object" && !Array.isArray(data41)))){
const err124 = {instancePath:instancePath+"/derivatives",schemaPath:"#/properties/derivatives/type",keyword:"type",params:{type: schema24.properties.derivatives.type},message:"must be boolean,string,object",schema:schema24.properties.derivatives.type,parentSchema:schema24.properties.derivatives,data:data41};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
const _errs147 = errors;
let valid42 = true;
const _errs148 = errors;
if(typeof data41 !== "boolean"){
const err125 = {};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
var _valid11 = _errs148 === errors;
errors = _errs147;
if(vErrors !== null){
if(_errs147){
vErrors.length = _errs147;
}
else {
vErrors = null;
}
}
if(_valid11){
const _errs150 = errors;
if(false !== data41){
const err126 = {instancePath:instancePath+"/derivatives",schemaPath:"#/properties/derivatives/allOf/0/then/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant",schema:false,parentSchema:schema24.properties.derivatives.allOf[0].then,data:data41};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
var _valid11 = _errs150 === errors;
valid42 = _valid11;
}
if(!valid42){
const err127 = {instancePath:instancePath+"/derivatives",schemaPath:"#/properties/derivatives/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema24.properties.derivatives.allOf[0].if,parentSchema:schema24.properties.derivatives.allOf[0],data:data41};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
const _errs152 = errors;
let valid43 = true;
const _errs153 = errors;
if(typeof data41 !== "string"){
const err128 = {};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
var _valid12 = _errs153 === errors;
errors = _errs152;
if(vErrors !== null){
if(_errs152){
vErrors.length = _errs152;
}
else {
vErrors = null;
}
}
if(_valid12){
const _errs155 = errors;
if(typeof data41 === "string"){
if(!pattern7.test(data41)){
const err129 = {instancePath:instancePath+"/derivatives",schemaPath:"#/properties/derivatives/allOf/1/then/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema24.properties.derivatives.allOf[1].then,data:data41};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
else {
const err130 = {instancePath:instancePath+"/derivatives",schemaPath:"#/properties/derivatives/allOf/1/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.derivatives.allOf[1].then.type,parentSchema:schema24.properties.derivatives.allOf[1].then,data:data41};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
var _valid12 = _errs155 === errors;
valid43 = _valid12;
}
if(!valid43){
const err131 = {instancePath:instancePath+"/derivatives",schemaPath:"#/properties/derivatives/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema24.properties.derivatives.allOf[1].if,parentSchema:schema24.properties.derivatives.allOf[1],data:data41};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
const _errs158 = errors;
let valid44 = true;
const _errs159 = errors;
if(!(data41 && typeof data41 == "object" && !Array.isArray(data41))){
const err132 = {};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
var _valid13 = _errs159 === errors;
errors = _errs158;
if(vErrors !== null){
if(_errs158){
vErrors.length = _errs158;
}
else {
vErrors = null;
}
}
if(_valid13){
const _errs161 = errors;
if(!(validate38(data41, {instancePath:instancePath+"/derivatives",parentData:data,parentDataProperty:"derivatives",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var _valid13 = _errs161 === errors;
valid44 = _valid13;
}
if(!valid44){
const err133 = {instancePath:instancePath+"/derivatives",schemaPath:"#/properties/derivatives/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema24.properties.derivatives.allOf[2].if,parentSchema:schema24.properties.derivatives.allOf[2],data:data41};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema23.type},message:"must be string,object",schema:schema23.type,parentSchema:schema23,data};
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
const err2 = {instancePath,schemaPath:"#/allOf/0/then/maxLength",keyword:"maxLength",params:{limit: 64000},message:"must NOT have more than 64000 characters",schema:64000,parentSchema:schema23.allOf[0].then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func3(data) < 1){
const err3 = {instancePath,schemaPath:"#/allOf/0/then/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema23.allOf[0].then,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern25.test(data)){
const err4 = {instancePath,schemaPath:"#/allOf/0/then/pattern",keyword:"pattern",params:{pattern: "^(?!(?:prompt|prompt_file|turns|variation|edit|style|size|model|alt|decorative):\\S)"},message:"must match pattern \""+"^(?!(?:prompt|prompt_file|turns|variation|edit|style|size|model|alt|decorative):\\S)"+"\"",schema:"^(?!(?:prompt|prompt_file|turns|variation|edit|style|size|model|alt|decorative):\\S)",parentSchema:schema23.allOf[0].then,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.allOf[0].then.type,parentSchema:schema23.allOf[0].then,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err6 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema23.allOf[0].if,parentSchema:schema23.allOf[0],data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const _errs8 = errors;
let valid2 = true;
const _errs9 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
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
if(!(validate58(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var _valid1 = _errs11 === errors;
valid2 = _valid1;
}
if(!valid2){
const err8 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema23.allOf[1].if,parentSchema:schema23.allOf[1],data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
if(typeof key0 === "string"){
if(!pattern23.test(key0)){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid1 = _errs3 === errors;
if(valid1){
const err1 = {instancePath,schemaPath:"#/propertyNames/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema22.propertyNames.not,parentSchema:schema22.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
if(typeof key0 === "string"){
if(func3(key0) > 180){
const err2 = {instancePath,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit: 180},message:"must NOT have more than 180 characters",schema:180,parentSchema:schema22.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern24.test(key0)){
const err3 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9{][a-z0-9_{}-]*(/[a-z0-9{][a-z0-9_{}-]*)*$"},message:"must match pattern \""+"^[a-z0-9{][a-z0-9_{}-]*(/[a-z0-9{][a-z0-9_{}-]*)*$"+"\"",schema:"^[a-z0-9{][a-z0-9_{}-]*(/[a-z0-9{][a-z0-9_{}-]*)*$",parentSchema:schema22.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err4 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema22.propertyNames,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key1 in data){
if(!(validate57(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}

const schema28 = {"description":"What files made of originals say about where their picture comes from, as XMP. Default: source type, provider and model.","type":["boolean","object"],"allOf":[{"if":{"type":["boolean"]},"then":{"const":false,"description":"They say nothing: whoever gets such a file cannot tell that a model drew it."}},{"if":{"type":["object"]},"then":{"type":"object","additionalProperties":false,"description":"What they say.","properties":{"prompt":{"description":"Whether the prompt is written into files, for everybody to read. Default: false.","type":"boolean","default":false}}}}]};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "boolean") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema28.type},message:"must be boolean,object",schema:schema28.type,parentSchema:schema28,data};
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
if(typeof data !== "boolean"){
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
if(false !== data){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant",schema:false,parentSchema:schema28.allOf[0].then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema28.allOf[0].if,parentSchema:schema28.allOf[0],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs7 = errors;
let valid2 = true;
const _errs8 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "prompt")){
const err5 = {instancePath,schemaPath:"#/allOf/1/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema28.allOf[1].then,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.prompt !== undefined){
let data0 = data.prompt;
if(typeof data0 !== "boolean"){
const err6 = {instancePath:instancePath+"/prompt",schemaPath:"#/allOf/1/then/properties/prompt/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema28.allOf[1].then.properties.prompt.type,parentSchema:schema28.allOf[1].then.properties.prompt,data:data0};
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
else {
const err7 = {instancePath,schemaPath:"#/allOf/1/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema28.allOf[1].then.type,parentSchema:schema28.allOf[1].then,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs10 === errors;
valid2 = _valid1;
}
if(!valid2){
const err8 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema28.allOf[1].if,parentSchema:schema28.allOf[1],data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}

const schema29 = {"description":"Files that add `styles` and `assets`, relative to this file. Default: none.","type":"array","default":[],"maxItems":1000,"uniqueItems":true,"items":{"description":"A file, relative to this one, inside the manifest's folder.","type":"string","minLength":1,"maxLength":1000}};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 1000){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema29,data};
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
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema29.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func3(data0) < 1){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema29.items,data:data0};
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
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema29.items.type,parentSchema:schema29.items,data:data0};
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
const err4 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema29,data};
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
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema29.type,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate78.errors = vErrors;
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
if(!pattern2.test(data3)){
const err7 = {instancePath:instancePath+"/originals",schemaPath:"#/properties/originals/pattern",keyword:"pattern",params:{pattern: "^(?!/|[A-Za-z]:)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\]*$"},message:"must match pattern \""+"^(?!/|[A-Za-z]:)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\]*$"+"\"",schema:"^(?!/|[A-Za-z]:)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\]*$",parentSchema:schema6.properties.originals,data:data3};
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
const err8 = {instancePath:instancePath+"/originals",schemaPath:"#/properties/originals/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.originals.type,parentSchema:schema6.properties.originals,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
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
if(!(validate45(data.styles, {instancePath:instancePath+"/styles",parentData:data,parentDataProperty:"styles",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.presets !== undefined){
if(!(validate53(data.presets, {instancePath:instancePath+"/presets",parentData:data,parentDataProperty:"presets",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.assets !== undefined){
if(!(validate56(data.assets, {instancePath:instancePath+"/assets",parentData:data,parentDataProperty:"assets",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.provenance !== undefined){
if(!(validate76(data.provenance, {instancePath:instancePath+"/provenance",parentData:data,parentDataProperty:"provenance",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data.include !== undefined){
if(!(validate78(data.include, {instancePath:instancePath+"/include",parentData:data,parentDataProperty:"include",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

/** @type {import("../validation-error.ts").Validate} */
export const validateFragment = validate80;
const schema30 = {"type":"object","additionalProperties":false,"description":"A file named by `include`.","properties":{"include":{"$ref":"#/definitions/include"},"styles":{"$ref":"#/definitions/styles"},"assets":{"$ref":"#/definitions/assets"}}};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "include") || (key0 === "styles")) || (key0 === "assets"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema30,data};
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
if(!(validate78(data.include, {instancePath:instancePath+"/include",parentData:data,parentDataProperty:"include",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.styles !== undefined){
if(!(validate45(data.styles, {instancePath:instancePath+"/styles",parentData:data,parentDataProperty:"styles",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.assets !== undefined){
if(!(validate56(data.assets, {instancePath:instancePath+"/assets",parentData:data,parentDataProperty:"assets",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}

/** @type {import("../validation-error.ts").Validate} */
export const validateAsset = validate84;

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema23.type},message:"must be string,object",schema:schema23.type,parentSchema:schema23,data};
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
const err2 = {instancePath,schemaPath:"#/allOf/0/then/maxLength",keyword:"maxLength",params:{limit: 64000},message:"must NOT have more than 64000 characters",schema:64000,parentSchema:schema23.allOf[0].then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func3(data) < 1){
const err3 = {instancePath,schemaPath:"#/allOf/0/then/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema23.allOf[0].then,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern25.test(data)){
const err4 = {instancePath,schemaPath:"#/allOf/0/then/pattern",keyword:"pattern",params:{pattern: "^(?!(?:prompt|prompt_file|turns|variation|edit|style|size|model|alt|decorative):\\S)"},message:"must match pattern \""+"^(?!(?:prompt|prompt_file|turns|variation|edit|style|size|model|alt|decorative):\\S)"+"\"",schema:"^(?!(?:prompt|prompt_file|turns|variation|edit|style|size|model|alt|decorative):\\S)",parentSchema:schema23.allOf[0].then,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.allOf[0].then.type,parentSchema:schema23.allOf[0].then,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err6 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema23.allOf[0].if,parentSchema:schema23.allOf[0],data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const _errs8 = errors;
let valid2 = true;
const _errs9 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
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
if(!(validate58(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var _valid1 = _errs11 === errors;
valid2 = _valid1;
}
if(!valid2){
const err8 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema23.allOf[1].if,parentSchema:schema23.allOf[1],data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}

/** @type {import("../validation-error.ts").Validate} */
export const validateStyle = validate86;

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema19.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema19,data};
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
const err1 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/maxLength",keyword:"maxLength",params:{limit: 64000},message:"must NOT have more than 64000 characters",schema:64000,parentSchema:schema19.properties.before,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func3(data0) < 1){
const err2 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.before,data:data0};
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
const err3 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.before.type,parentSchema:schema19.properties.before,data:data0};
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
const err4 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/maxLength",keyword:"maxLength",params:{limit: 64000},message:"must NOT have more than 64000 characters",schema:64000,parentSchema:schema19.properties.after,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func3(data1) < 1){
const err5 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.after,data:data1};
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
const err6 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.after.type,parentSchema:schema19.properties.after,data:data1};
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
const err7 = {instancePath:instancePath+"/references",schemaPath:"#/properties/references/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items",schema:16,parentSchema:schema19.properties.references,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/references",schemaPath:"#/properties/references/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema19.properties.references,data:data2};
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
if(!(validate47(data2[i0], {instancePath:instancePath+"/references/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.references.type,parentSchema:schema19.properties.references,data:data2};
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
const err10 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema19.properties.provider,data:data4};
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
const err11 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.provider.type,parentSchema:schema19.properties.provider,data:data4};
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
const err12 = {instancePath:instancePath+"/api",schemaPath:"#/properties/api/enum",keyword:"enum",params:{allowedValues: schema19.properties.api.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.api.enum,parentSchema:schema19.properties.api,data:data5};
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
const err13 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema19.properties.model,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func3(data6) < 1){
const err14 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.model,data:data6};
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
const err15 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.model.type,parentSchema:schema19.properties.model,data:data6};
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
if(!pattern4.test(data8)){
const err16 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/pattern",keyword:"pattern",params:{pattern: "^(auto|[1-9][0-9]{0,4}x[1-9][0-9]{0,4})$"},message:"must match pattern \""+"^(auto|[1-9][0-9]{0,4}x[1-9][0-9]{0,4})$"+"\"",schema:"^(auto|[1-9][0-9]{0,4}x[1-9][0-9]{0,4})$",parentSchema:schema19.properties.size,data:data8};
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
const err17 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.size.type,parentSchema:schema19.properties.size,data:data8};
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
const err18 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema19.properties.quality,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func3(data9) < 1){
const err19 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.quality,data:data9};
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
const err20 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.quality.type,parentSchema:schema19.properties.quality,data:data9};
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
const err21 = {instancePath:instancePath+"/background",schemaPath:"#/properties/background/enum",keyword:"enum",params:{allowedValues: schema19.properties.background.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.background.enum,parentSchema:schema19.properties.background,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.transparency !== undefined){
let data11 = data.transparency;
if(!((data11 === "native") || (data11 === "key"))){
const err22 = {instancePath:instancePath+"/transparency",schemaPath:"#/properties/transparency/enum",keyword:"enum",params:{allowedValues: schema19.properties.transparency.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.transparency.enum,parentSchema:schema19.properties.transparency,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.expect !== undefined){
if(!(validate31(data.expect, {instancePath:instancePath+"/expect",parentData:data,parentDataProperty:"expect",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.output_format !== undefined){
let data13 = data.output_format;
if(!(((((data13 === "png") || (data13 === "jpeg")) || (data13 === "webp")) || (data13 === "gif")) || (data13 === "svg"))){
const err23 = {instancePath:instancePath+"/output_format",schemaPath:"#/properties/output_format/enum",keyword:"enum",params:{allowedValues: schema19.properties.output_format.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.output_format.enum,parentSchema:schema19.properties.output_format,data:data13};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.output_compression !== undefined){
let data14 = data.output_compression;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err24 = {instancePath:instancePath+"/output_compression",schemaPath:"#/properties/output_compression/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema19.properties.output_compression.type,parentSchema:schema19.properties.output_compression,data:data14};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 100 || isNaN(data14)){
const err25 = {instancePath:instancePath+"/output_compression",schemaPath:"#/properties/output_compression/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema19.properties.output_compression,data:data14};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err26 = {instancePath:instancePath+"/output_compression",schemaPath:"#/properties/output_compression/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema19.properties.output_compression,data:data14};
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
if(data.moderation !== undefined){
let data15 = data.moderation;
if(!((data15 === "auto") || (data15 === "low"))){
const err27 = {instancePath:instancePath+"/moderation",schemaPath:"#/properties/moderation/enum",keyword:"enum",params:{allowedValues: schema19.properties.moderation.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.moderation.enum,parentSchema:schema19.properties.moderation,data:data15};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.input_fidelity !== undefined){
let data16 = data.input_fidelity;
if(!((data16 === "low") || (data16 === "high"))){
const err28 = {instancePath:instancePath+"/input_fidelity",schemaPath:"#/properties/input_fidelity/enum",keyword:"enum",params:{allowedValues: schema19.properties.input_fidelity.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.input_fidelity.enum,parentSchema:schema19.properties.input_fidelity,data:data16};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.partial_images !== undefined){
let data17 = data.partial_images;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err29 = {instancePath:instancePath+"/partial_images",schemaPath:"#/properties/partial_images/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema19.properties.partial_images.type,parentSchema:schema19.properties.partial_images,data:data17};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 3 || isNaN(data17)){
const err30 = {instancePath:instancePath+"/partial_images",schemaPath:"#/properties/partial_images/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3},message:"must be <= 3",schema:3,parentSchema:schema19.properties.partial_images,data:data17};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data17 < 0 || isNaN(data17)){
const err31 = {instancePath:instancePath+"/partial_images",schemaPath:"#/properties/partial_images/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema19.properties.partial_images,data:data17};
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
if(data.candidates !== undefined){
let data18 = data.candidates;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err32 = {instancePath:instancePath+"/candidates",schemaPath:"#/properties/candidates/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema19.properties.candidates.type,parentSchema:schema19.properties.candidates,data:data18};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 100 || isNaN(data18)){
const err33 = {instancePath:instancePath+"/candidates",schemaPath:"#/properties/candidates/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema19.properties.candidates,data:data18};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data18 < 1 || isNaN(data18)){
const err34 = {instancePath:instancePath+"/candidates",schemaPath:"#/properties/candidates/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema19.properties.candidates,data:data18};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
if(data.params !== undefined){
let data19 = data.params;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key1 in data19){
const _errs33 = errors;
if(typeof key1 === "string"){
if(!pattern6.test(key1)){
const err35 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_.-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_.-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_.-]{0,63}$",parentSchema:schema19.properties.params.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
var valid3 = _errs33 === errors;
if(!valid3){
const err36 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema19.properties.params.propertyNames,parentSchema:schema19.properties.params,data:data19};
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
const err37 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.params.type,parentSchema:schema19.properties.params,data:data19};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}
