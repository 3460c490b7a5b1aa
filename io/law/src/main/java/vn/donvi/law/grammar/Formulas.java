package vn.donvi.law.grammar;

import java.util.List;
import vn.donvi.law.language.Phrase;

/**
 * The sentences of a resolution that state nothing about units, by their first words: the duties of the authorities,
 * the entry into force, and the borders.
 */
public final class Formulas {
    private static final List<Phrase> BEGINNINGS = List.of(
            Phrase.of("nghị quyết này"),
            Phrase.of("nghị định này"),
            Phrase.of("quyết định này"),
            Phrase.of("mọi quy định trước đây"),
            Phrase.of("các quy định trước đây"),
            Phrase.of("những quy định trước đây"),
            Phrase.of("bãi bỏ"),
            Phrase.of("chủ tịch"),
            Phrase.of("bộ trưởng"),
            Phrase.of("các bộ trưởng"),
            Phrase.of("giao chủ tịch"),
            Phrase.of("giao bộ trưởng"),
            Phrase.of("các cơ quan"),
            Phrase.of("chính quyền địa phương"),
            Phrase.of("chính phủ"),
            Phrase.of("thủ tướng chính phủ"),
            Phrase.of("hội đồng nhân dân"),
            Phrase.of("ủy ban nhân dân"),
            Phrase.of("uỷ ban nhân dân"),
            Phrase.of("hội đồng dân tộc"),
            Phrase.of("giao chính phủ"),
            Phrase.of("giao hội đồng nhân dân"),
            Phrase.of("giao ủy ban nhân dân"),
            Phrase.of("giao uỷ ban nhân dân"),
            Phrase.of("tòa án nhân dân"),
            Phrase.of("toà án nhân dân"),
            Phrase.of("viện kiểm sát nhân dân"),
            Phrase.of("địa giới hành chính"),
            Phrase.of("đông giáp"),
            Phrase.of("tây giáp"),
            Phrase.of("nam giáp"),
            Phrase.of("bắc giáp"),
            Phrase.of("phía đông"),
            Phrase.of("phía tây"),
            Phrase.of("phía nam"),
            Phrase.of("phía bắc"),
            Phrase.of("giáp"));

    private static final List<Phrase> HEADINGS = List.of(
            Phrase.of("hiệu lực thi hành"),
            Phrase.of("tổ chức thực hiện"),
            Phrase.of("trách nhiệm thi hành"),
            Phrase.of("trách nhiệm tổ chức thực hiện"),
            Phrase.of("điều khoản thi hành"));

    private Formulas() {}

    /** Steps over the heading of an article with such sentences, if it is at the cursor on its own line. */
    public static void skipHeading(Cursor cursor) {
        int start = cursor.place();
        if (cursor.acceptAnyCase(HEADINGS) && !cursor.atEnd() && !cursor.peek().first()) {
            cursor.moveTo(start);
        }
    }

    /** Whether the sentence at the cursor is such a sentence. */
    static boolean stateNothing(Cursor cursor) {
        return cursor.isAnyCase(BEGINNINGS);
    }
}
