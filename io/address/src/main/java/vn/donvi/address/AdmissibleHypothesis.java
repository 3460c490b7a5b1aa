package vn.donvi.address;

/**
 * A fit with what the words as they are written say for it and against it. The smaller a figure, the better.
 *
 * @param fit the fit
 * @param accents how the accents of the smallest name compare: {@link #SAME}, {@link #MISSING} or {@link #OTHER}
 * @param upperAccents the same of the names above it, or {@link #OTHER_TYPE}
 * @param type 1 if the type written is none of the smallest place's, or 0
 * @param relation what the places above it have to do with it: {@link #THEN}, {@link #LATER} or {@link #EARLIER}
 * @param age 1 if it was not in force on the date of the request, or is in force though a former one is said; or 0
 * @param variant 1 if the name of a commune is not the official one, or 0
 * @param isCommune whether it is a commune; its variants are weighed against those of communes only
 */
record AdmissibleHypothesis(
        ParseHypothesis fit,
        int accents,
        int upperAccents,
        int type,
        int relation,
        int age,
        int variant,
        boolean isCommune) {
    /** As they should be, or none in a text that has none. */
    static final int SAME = 0;
    /** Some are missing, and none is wrong. */
    static final int MISSING = 1;
    /** Some are wrong. */
    static final int OTHER = 2;
    /** The type written is that of another unit. */
    static final int OTHER_TYPE = 3;

    /** The smallest place lay there, or its people are in that province at a later date. */
    static final int THEN = 0;
    /** Its people are in that district at a later date. */
    static final int LATER = 1;
    /** Its people came from there: at no date was this its address. */
    static final int EARLIER = 2;

    /** Whether nothing is worse than in another, and something is better. */
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
