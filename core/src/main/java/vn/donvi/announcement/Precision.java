package vn.donvi.announcement;

/** How exact a text says its number to be. */
public enum Precision {
    /** The number and no more. */
    STATED(""),
    /** Khoảng, xấp xỉ: about. */
    ABOUT("≈"),
    /** Hơn, trên: more than. */
    MORE_THAN(">"),
    /** Gần, dưới: nearly, less than. */
    LESS_THAN("<");

    private final String sign;

    Precision(String sign) {
        this.sign = sign;
    }

    /** The sign before the number; empty for {@link #STATED}. */
    public String sign() {
        return sign;
    }
}
