package vn.donvi.news.announcement;

/** The topic of a {@link StatedFigure}. Topics may be added. */
public enum Topic {
    /** Diện tích: the area of a unit. */
    AREA,
    /** Dân số, nhân khẩu: the population of a unit. */
    POPULATION,
    /** Mật độ dân số: the density of a unit. */
    DENSITY,
    /** Hộ: the households of a unit. */
    HOUSEHOLDS,
    /** Đơn vị hành chính, xã, phường: the units of a unit. */
    SUBORDINATE_UNITS,
    /** Thôn, tổ dân phố, ấp, bản: the villages and neighbourhoods of a unit. */
    VILLAGES,
    /** Tổ chức đảng, tổ chức cơ sở đảng, chi bộ: party organisations; the amount's unit says which kind is counted. */
    PARTY_ORGANIZATIONS,
    /** Đảng viên: the members of a party organisation. */
    MEMBERS,
    /** Đại biểu: the delegates of a congress or of another meeting. */
    DELEGATES,
    /** Ban Chấp hành gồm …: the members of a committee. */
    COMMITTEE,
    /** Ban Thường vụ gồm …: the members of a standing committee. */
    STANDING_COMMITTEE,
    /** Nhiệm vụ, đột phá, chỉ tiêu, giải pháp: the tasks and targets that a plan or congress sets. */
    TASKS,
    /** Công trình, dự án: works and projects. */
    WORKS
}
