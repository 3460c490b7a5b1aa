package vn.donvi.address;

/**
 * What makes an understanding of an address unreliable.
 *
 * @param reason the kind of it
 * @param sentence the same of this address, as the end of a sentence; empty for {@link #NONE}
 * @param mention the mention that does not go with the rest; {@link ParseHypothesis#NONE} if it is none
 */
record Doubt(ConversionReason reason, String sentence, int mention) {
    static final Doubt NONE = new Doubt(ConversionReason.WHOLE_POPULATION, "", ParseHypothesis.NONE);

    static Doubt of(ConversionReason reason, String sentence) {
        return new Doubt(reason, sentence, ParseHypothesis.NONE);
    }

    boolean isNone() {
        return sentence.isEmpty();
    }
}
