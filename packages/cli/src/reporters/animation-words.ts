/** What a picture that moves is good for. */
export function animationWords(frames: number): string {
  return `It is an animation of ${frames} frames, of which the first alone counts.`;
}
