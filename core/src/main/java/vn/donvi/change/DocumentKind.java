package vn.donvi.change;

/** The kind of a document. */
public enum DocumentKind {
    /** A legal act: it makes changes. */
    LEGAL,
    /** A publication, such as a list of codes or a census: it reports. */
    PUBLICATION
}
