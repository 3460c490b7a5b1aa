package vn.donvi.law.resolution;

/** A statement of a text about units. Kinds may be added. */
public sealed interface Provision permits Abolition, Arrangement, Renaming, Size, Totals, Unchanged {
    /** The clause that states it. */
    Clause clause();
}
