package vn.donvi.news.announcement;

/** Whether a figure is actual or planned. */
public enum Stage {
    /** Actual; for delegates, present. */
    ACTUAL,
    /** Dự kiến: planned. */
    PLANNED,
    /** Được triệu tập: summoned, for delegates. */
    SUMMONED
}
