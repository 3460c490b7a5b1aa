package vn.donvi.change;

/** How the day of a change or of a document is known, since sources do not always give the day it took effect. */
public enum DateBasis {
    /** The day the change came into force. */
    IN_FORCE,
    /** The day the document was issued; it came into force on that day or weeks later. */
    ISSUED,
    /** The day from which an official list shows it. */
    LISTED,
    /** The day on which it must have come into force by the custom of its time; no source states it. */
    INFERRED
}
