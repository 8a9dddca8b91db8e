/** A share as people read it: only nothing is 0 %, and only everything 100 %. */
export function shareText(share: number): string {
  if (share > 0 && share < 0.001) return "less than 0.1 %";
  if (share > 0.999 && share < 1) return "more than 99.9 %";
  return `${Math.round(share * 1000) / 10} %`;
}
