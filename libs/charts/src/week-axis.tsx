/** Room left of the plot for the scale and right of it for the names; shared, so that lines and bands stand under each other. */
export const plotInset = { left: 26, right: 86 } as const;

/** Maps a number of weeks since the first shown week (0 is its Monday) to a place on the x axis. */
export const weekScale = (width: number, weeks: number) => (week: number) =>
  plotInset.left + (week / Math.max(1, weeks)) * (width - plotInset.left - plotInset.right);

/** A word on the week axis. */
export interface AxisMark {
  at: number;
  label: string;
}
