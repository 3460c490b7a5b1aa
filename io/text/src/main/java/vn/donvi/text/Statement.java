package vn.donvi.text;

/** Something that a text states about units. Kinds may be added. */
public sealed interface Statement permits Arrangement, Renaming, Size, Totals, Unchanged {
    /** Where it is stated. */
    Clause clause();
}
