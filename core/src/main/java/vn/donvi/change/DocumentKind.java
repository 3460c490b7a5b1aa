package vn.donvi.change;

/** What a document is. */
public enum DocumentKind {
    /** A legal act: it makes changes. */
    LEGAL,
    /** A publication, such as a list of codes or a census: it reports. */
    PUBLICATION
}
