package vn.donvi.address.hypothesis;

/**
 * A hypothesis with the evidence for and against it in the words as written. The smaller a figure, the better.
 *
 * @param fit the hypothesis
 * @param accents how the accents of the smallest name compare: {@link #SAME}, {@link #MISSING} or {@link #OTHER}
 * @param upperAccents the same for the names above it, or {@link #OTHER_TYPE}
 * @param type 1 if no version of the smallest place has the written type in a district of the written type, or 0
 * @param relation how the places above are related to it: {@link #THEN}, {@link #LATER} or {@link #EARLIER}
 * @param age 1 if it was not in force on the date of the request, or if the word for "former" or "new" beside it is
 *     wrong; or 0
 * @param variant 1 if the name of a commune is not the official one, or 0
 * @param isCommune whether it is a commune; the variant counts only between two communes or two other units
 */
public record AdmissibleHypothesis(
        ParseHypothesis fit,
        int accents,
        int upperAccents,
        int type,
        int relation,
        int age,
        int variant,
        boolean isCommune) {
    /** All accents of the name are there, or the text has none at all. */
    public static final int SAME = 0;
    /** Some are missing, and none is wrong. */
    public static final int MISSING = 1;
    /** Some are wrong. */
    static final int OTHER = 2;
    /** The written type is that of another unit. */
    public static final int OTHER_TYPE = 3;

    /** The smallest place lay there, or its people are in that province at a later date. */
    public static final int THEN = 0;
    /** Its people are in that district at a later date. */
    static final int LATER = 1;
    /** Its people came from there: at no date was this its address. */
    static final int EARLIER = 2;

    /** Whether no figure is worse than the other's, and some figure is better. */
    boolean isBetter(AdmissibleHypothesis other) {
        boolean isNowhereWorse = accents <= other.accents
                && upperAccents <= other.upperAccents
                && type <= other.type
                && relation <= other.relation
                && age <= other.age
                && (isCommune != other.isCommune || variant <= other.variant);
        return isNowhereWorse
                && (accents < other.accents
                        || upperAccents < other.upperAccents
                        || type < other.type
                        || relation < other.relation
                        || age < other.age
                        || (isCommune == other.isCommune && variant < other.variant));
    }
}
