package vn.donvi.news.announcement;

/** Whether a figure is said of what is or of what is to be. */
public enum Stage {
    /** Said of what is; of delegates, present. */
    ACTUAL,
    /** Dự kiến: planned. */
    PLANNED,
    /** Được triệu tập: of delegates, called. */
    SUMMONED
}
