package vn.donvi.address.hypothesis;

/**
 * A combination of mentions: a commune, a district and a province that can form one address, or fewer of them. Places
 * and mentions are numbers, or -1 if absent.
 *
 * @param place the smallest place
 * @param mention the mention of the smallest place
 * @param district the district above it
 * @param districtMention its mention
 * @param province the province above it
 * @param provinceMention its mention
 * @param score how good the combination is; more is better
 */
public record ParseHypothesis(
        int place, int mention, int district, int districtMention, int province, int provinceMention, int score) {
    public static final int NONE = -1;

    /** The mention of the largest place above the smallest; {@link #NONE} if there is none above it. */
    public int top() {
        return provinceMention >= 0 ? provinceMention : districtMention;
    }

    /** Whether the hypothesis uses a mention. */
    public boolean uses(int other) {
        return mention == other || districtMention == other || provinceMention == other;
    }
}
