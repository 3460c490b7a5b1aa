package vn.donvi.news.statement;

import vn.donvi.law.language.PhraseSet;
import vn.donvi.news.prose.Sentence;

/** The words of foundings and mergers that several parsers know. */
final class FoundingWords {
    /** The verbs that join units. */
    static final PhraseSet JOINED = PhraseSet.of(
            "nhập, sáp nhập, hợp nhất, sắp xếp, sát nhập, gộp, nhập lại, sáp nhập lại, hợp nhất lại, gộp lại, hợp, nhập chung, sáp nhập chung, hợp nhất chung, chuyển nhập, về chung một mái nhà, gộp chung, về chung một nhà, về một mối, về chung mái nhà,"
                    + " điều chỉnh nhập, điều chỉnh, về chung, gom, gom lại, sáp nhập làm một, nhập làm một, hợp nhất làm một, gộp làm một,"
                    + " sáp nhập với nhau, nhập với nhau, nhập vào nhau, sáp nhập vào nhau, kết hợp, ghép, ghép lại, hợp lại, dồn, dồn lại, tổ chức lại");

    /** The small words before such a verb. */
    static final PhraseSet BEFORE_JOINED =
            PhraseSet.of("được, đã, đã được, sẽ, sẽ được, vừa, chính thức, cùng, đều được,"
                    + " chính thức được, vừa được, tiến hành, thực hiện, dự kiến, dự kiến sẽ, dự kiến được, thì, thì được, cũng,"
                    + " cũng được, cũng đã, cũng đã được, cũng sẽ, cũng sẽ được, nay, nay được, nay đã, lần lượt, cùng nhau, sẽ cùng, đều,"
                    + " đều đã, sau đó, sau đó được, cùng được, được đề xuất, được dự kiến");

    /** The words between units and the one that they went into. */
    static final PhraseSet INTO = PhraseSet.of(
            "vào, về, để nhập vào, để sáp nhập vào, để hợp nhất vào, nhập vào, sáp nhập vào, nhập về, sáp nhập về, về nhập vào, vào với");

    /** The words before a unit that tell how much of it went into another one. */
    static final PhraseSet WHOLE = PhraseSet.of("toàn bộ, nguyên trạng, một phần, phần còn lại");

    /** The words between the parts and what they became. */
    static final PhraseSet BECOMES =
            PhraseSet.of("thành, thành lập, lập thành, để lập, để thành lập, để thành, để hình thành,"
                    + " hình thành, tạo thành, để lập thành, để tạo thành, lập, lại thành, lập nên, và lập nên, để lập nên, và thành lập, và lập thành, thành lập nên, là cơ sở để thành lập, là cơ sở thành lập, được dùng để thành lập, tạo nên, làm nên,"
                    + " hình thành nên, trong, chung trong, nên, dưới tên, dưới"
                    + " tên gọi, dưới tên gọi chung");

    /** The verbs behind parts that need no verb that joins them: "xã A và xã B lập nên xã C". */
    static final PhraseSet MAKE = PhraseSet.of(
            "lập nên, lập thành, hợp thành, tạo thành, tạo nên, làm nên, hình thành nên, thành, thành lập, sẽ thành, trở thành, lập, là cơ sở để thành lập, là cơ sở thành lập, được dùng để"
                    + " thành lập, để thành lập, để lập");

    /** The words that make a whole of the things behind them: "trọn diện tích, dân số". */
    static final PhraseSet ALL_OF =
            PhraseSet.of("trọn, trọn vẹn, nguyên, nguyên vẹn, nguyên cả, cả, toàn bộ, nguyên trạng, hẳn");

    private static final PhraseSet SIZES = PhraseSet.of(
            "diện tích tự nhiên, diện tích, quy mô dân số, dân số, dân cư, nhân khẩu, địa giới hành chính, địa giới, địa bàn, hiện trạng");

    /** The words before the parts that need no verb of founding. */
    static final PhraseSet ON_THE_BASIS = PhraseSet.of("trên cơ sở");

    private FoundingWords() {}

    /** "trọn diện tích, dân số của": the number of tokens of a whole with the things that are whole; 0 if there are none. */
    static int allOf(Sentence sentence, int place) {
        int all = sentence.length(ALL_OF, place);
        int end = place + all;
        for (int size = all == 0 ? 0 : sentence.length(SIZES, end);
                size > 0;
                size = sentence.length(SIZES, next(sentence, end))) {
            end = (end == place + all ? end : next(sentence, end)) + size;
        }
        boolean of = end > place + all && sentence.is(end, "của");
        return end - place + (of ? 1 : 0);
    }

    private static int next(Sentence sentence, int place) {
        boolean joined = sentence.at(place).isMark(',') || sentence.is(place, "và");
        return joined ? place + 1 : place;
    }
}
