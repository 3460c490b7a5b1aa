package vn.donvi.law.resolution;

/** Something that a text states about units. Kinds may be added. */
public sealed interface Provision permits Arrangement, Renaming, Size, Totals, Unchanged {
    /** Where it is stated. */
    Clause clause();
}
