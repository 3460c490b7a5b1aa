package vn.donvi.address;

import vn.donvi.address.hypothesis.ParseHypothesis;

/**
 * The reason why the interpretation of an address is not reliable.
 *
 * @param reason the kind of doubt
 * @param sentence the doubt about this address, as the end of a sentence; empty for {@link #NONE}
 * @param mention the mention that contradicts the others; {@link ParseHypothesis#NONE} if the doubt has another cause
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
