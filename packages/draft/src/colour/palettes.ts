import type { Palette } from "./palette.ts";

/** A palette and the words of a prompt that ask for it. */
export interface Mood {
  readonly palette: Palette;
  readonly words: readonly string[];
}

const nights = ["neon", "midnight"];

/** Deep, shade, mid, tint, pale, accent, spark: `#` left out, space-separated. */
function mood(name: string, colours: string, words: string): Mood {
  const [deep, shade, mid, tint, pale, accent, spark] = colours.split(" ").map((hex) => `#${hex}`);
  const grey = "#808080";
  const palette = {
    name,
    deep: deep ?? grey,
    shade: shade ?? grey,
    mid: mid ?? grey,
    tint: tint ?? grey,
    pale: pale ?? grey,
    accent: accent ?? grey,
    spark: spark ?? grey,
    night: nights.includes(name),
  };
  return { palette, words: words.split(" ") };
}

/** Every mood a prompt can ask for; the first one is as good as any other. */
export const moods: readonly [Mood, ...Mood[]] = [
  mood(
    "sunset",
    "2b1740 6d2a5c c8475a f08a4b fbd9a0 ffcf56 ff6b6b",
    "sunset dusk evening twilight golden-hour golden hour glow",
  ),
  mood(
    "dawn",
    "33355c 6f6a9e cf93b0 f3c3ab fdf0e0 ff9770 70b8d6",
    "dawn sunrise morning peach pastel baby",
  ),
  mood(
    "forest",
    "10291f 1f4d38 3f7d54 93b86f eef0cf f2b84b d9643a",
    "forest jungle wood woods moss green nature garden plant leaf emerald tree trees park pine grass meadow fern",
  ),
  mood(
    "ocean",
    "0b2240 14497a 2a86b0 7cc6cf eaf6ef ffb75e f26c5a",
    "ocean sea wave waves water blue lake river marine beach island boat ship fish sail coast harbour harbor azure",
  ),
  mood(
    "neon",
    "12082b 2c1366 6a1fb0 e13fa8 ffd9f5 22e6e0 ffe14d",
    "neon cyber cyberpunk arcade synthwave electric vaporwave hologram laser robot game gaming magenta futuristic",
  ),
  mood(
    "midnight",
    "070d24 13204a 2b3f7e 6f86c4 dfe6ff ffe7a3 ff8fa0",
    "midnight night moon star stars starry dark space galaxy cosmic planet indigo navy nebula astronaut",
  ),
  mood(
    "gold",
    "1d1710 473619 8a6a2c cda955 f8efd8 f2cc6b a8402f",
    "gold golden luxury brass champagne elegant premium treasure crown bronze honey royal",
  ),
  mood(
    "desert",
    "3a1a16 7d3422 c4613a e5a76c fbeed8 2f8f8b f4c95d",
    "desert sand dune dunes terracotta clay rust canyon adobe mesa copper cactus orange",
  ),
  mood(
    "winter",
    "1b2f45 3f6484 7da6c2 bcd7e4 f7fbfd ef6f6c f6c667",
    "winter snow snowy ice icy frost arctic cold glacier white christmas polar",
  ),
  mood(
    "autumn",
    "2d1712 6d2e1c b5532a e09a41 faecc8 7b8c3a c42f2f",
    "autumn fall harvest pumpkin maple amber fox acorn",
  ),
  mood(
    "blossom",
    "42203b 8a3c69 d96f97 f5b3c0 fff1ec 7fb685 ffca5f",
    "blossom spring cherry pink rose roses love valentine flower flowers floral romantic wedding heart",
  ),
  mood(
    "lavender",
    "241a45 4b3a85 8468bd bfa6e2 f6effd ffc46b 6fd3c7",
    "lavender purple violet lilac dream dreamy magic magical wizard mystic fantasy plum",
  ),
  mood(
    "coffee",
    "261914 56382a 936547 cfa37b f7ebdc d9643f 5f8a7d",
    "coffee brown wooden chocolate cozy cosy vintage bread bakery leather rustic mug cup tea book library",
  ),
  mood(
    "mono",
    "141417 3a3b40 7b7d84 bfc1c5 f5f4f1 e2543b f0c04f",
    "monochrome black grey gray minimal minimalist noir charcoal silver architecture concrete",
  ),
  mood(
    "studio",
    "101a3c 23388a 4464e0 93adf7 f0f4ff ff8a5c 3fcf9b",
    "corporate office business tech technology startup software data cloud app dashboard product abstract cobalt",
  ),
  mood(
    "candy",
    "2a2356 5b3fb5 f25c86 ffb35c fff6e3 3ec6b4 ffd93d",
    "kids children playful toy toys fun party candy rainbow colorful colourful birthday cartoon balloon sweet",
  ),
  mood(
    "ember",
    "290b12 6f1420 c5272d f2703f ffe6c9 ffc23d 3a6ea5",
    "fire red crimson scarlet lava hot passion dragon flame ruby volcano",
  ),
  mood(
    "citrus",
    "3b2c10 a3651a f0a81f ffd75e fff8dc 2f9e8f ef5b3c",
    "citrus lemon yellow summer sunny sunshine sun bright banana sunflower bee happy",
  ),
  mood(
    "mint",
    "0c2e33 17616a 2fa39c 8fd6c3 eefaf3 ff7d5c f6cf65",
    "mint teal turquoise aqua cyan fresh spa health medical clean tropical lagoon",
  ),
  mood(
    "storm",
    "1a232e 3b4a5b 6f8294 b3c0c8 eef1f0 e9b44c 4f7cac",
    "storm rain rainy fog foggy mist misty cloudy thunder moody grim slate industrial",
  ),
  mood(
    "sage",
    "23291f 4c5a41 84936b bcc3a0 f4f1e4 c9714f e3b661",
    "sage olive khaki earth earthy organic natural linen herb yoga wellness farm",
  ),
  mood(
    "retro",
    "2c1c1e 7b3b34 d2703c eab14d f9efd6 2c8a84 b8364a",
    "retro seventies 70s 60s groovy poster jazz disco diner record vinyl car travel",
  ),
];
