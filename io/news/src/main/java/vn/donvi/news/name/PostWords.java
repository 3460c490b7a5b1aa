package vn.donvi.news.name;

import java.util.List;
import java.util.Set;
import vn.donvi.law.language.PhraseSet;
import vn.donvi.news.prose.Sentence;

/** The words of posts. */
final class PostWords {
    private static final PhraseSet HEADS = PhraseSet.of(
            "bí thư, phó bí thư, phó bí thư thường trực, tổng bí thư, thường trực ban bí thư, chủ tịch, phó chủ tịch, phó chủ"
                    + " tịch thường trực, quyền chủ tịch, quyền bí thư, ủy viên thường trực, ủy viên, ủy viên trung ương đảng,"
                    + " ủy viên dự khuyết, ủy viên bộ chính trị",
            "tỉnh ủy viên, thành ủy viên, huyện ủy viên, quận ủy viên, thị ủy viên, đảng ủy viên, tuv, huv, uvbtv, uvbch",
            "trưởng ban, phó trưởng ban, phó trưởng ban thường trực, phó ban, chủ nhiệm, phó chủ nhiệm, phó chủ nhiệm thường"
                    + " trực, chánh văn phòng, phó chánh văn phòng, chánh thanh tra, trưởng phòng, phó trưởng phòng, giám đốc,"
                    + " phó giám đốc, trưởng đoàn, phó trưởng đoàn, tổng biên tập, phó tổng biên tập, hiệu trưởng",
            "thủ tướng, phó thủ tướng, phó thủ tướng thường trực, bộ trưởng, thứ trưởng, trưởng công an, phó trưởng công an,"
                    + " chỉ huy trưởng, chính ủy, phó chính ủy, tư lệnh, viện trưởng, chánh án, trưởng thôn, đại biểu quốc hội");
    /** Heads before the name of an office, which may have any words. */
    private static final PhraseSet OFFICES = PhraseSet.of(
            "giám đốc, phó giám đốc, trưởng phòng, phó trưởng phòng, trưởng ban, phó trưởng ban, phó trưởng ban thường trực,"
                    + " phó ban, bộ trưởng, thứ trưởng, chánh thanh tra, chánh văn phòng, phó chánh văn phòng, trưởng đoàn, tổng"
                    + " biên tập, phó tổng biên tập, hiệu trưởng, chủ tịch, phó chủ tịch, bí thư, phó bí thư, viện trưởng,"
                    + " chánh án, tư lệnh, phó chủ nhiệm, chủ nhiệm, phó trưởng đoàn");

    static final PhraseSet MODIFIERS = PhraseSet.of(
            "thường trực, chuyên trách, kiêm nhiệm, đại biểu quốc hội, đại biểu, tổ chức, nội chính, tuyên giáo và dân vận, tuyên giáo - dân vận, tuyên"
                    + " giáo, dân vận, xây dựng đảng, pháp chế, kinh tế - xã hội, kinh tế, ngân sách, dân tộc, văn hóa - xã hội,"
                    + " các cơ quan đảng, các cơ quan, ban đảng, quân sự, công an, bộ đội biên phòng, liên đoàn lao động, hội"
                    + " nông dân, hội liên hiệp phụ nữ, hội cựu chiến binh, hội phụ nữ, đoàn tncs hồ chí minh, tỉnh đoàn, huyện"
                    + " đoàn, đảng, nhà nước, việt nam, chính quyền, khối, tiếp công dân");
    static final PhraseSet OFFICE_NAMES = PhraseSet.of("sở, ban, phòng, văn phòng, trung tâm, hội, đảng ủy, học viện,"
            + " trường, viện, tòa án, cục, chi cục, bộ, liên minh, báo, đài, công ty, ngân hàng, kho bạc, liên hiệp");
    /** The second syllables of words in the names of offices. */
    private static final Set<String> SECONDS = Set.copyOf(List.of(
            ("vụ pháp chính nghiệp trường tạo tế dựng thông nghệ hóa thao lịch hội thương tra sát giáo tư phòng an bản tác học"
                            + " đoàn chức vận lâm sản phủ dân nước động vệ thuế hàng chính trị truyền hình")
                    .split(" ", -1)));

    private PostWords() {}

    /** Whether a post begins at a place. */
    static boolean begin(Sentence sentence, int place) {
        return sentence.has(HEADS, sentence.is(place, "nguyên") ? place + 1 : place);
    }

    /** The number of tokens of the head of a post at a place, behind "nguyên"; 0 if there is none. */
    static int headLength(Sentence sentence, int place) {
        return sentence.length(HEADS, place);
    }

    /** Whether the post at a place is one before the name of an office. */
    static boolean isOfOffice(Sentence sentence, int place) {
        return sentence.length(OFFICES, place) == sentence.length(HEADS, place);
    }

    /** Whether a small word continues the capital one before it, as the second syllable of a word. */
    static boolean isSecond(String word) {
        return SECONDS.contains(word);
    }
}
