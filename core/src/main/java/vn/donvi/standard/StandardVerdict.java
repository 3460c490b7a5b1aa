package vn.donvi.standard;

/** The answer to the question whether a unit meets a standard. */
public enum StandardVerdict {
    /** The figure is enough, whatever the traits are that are not known. */
    MET,
    /** The figure is not enough, whatever the traits are that are not known. */
    NOT_MET,
    /** It is enough or not by traits that are not known, or by which of several standards applies. */
    DEPENDS,
    /** There is no figure, or no minimum is known. */
    UNKNOWN
}
