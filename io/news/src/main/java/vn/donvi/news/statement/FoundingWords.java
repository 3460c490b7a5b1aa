package vn.donvi.news.statement;

import vn.donvi.law.language.PhraseSet;

/** The words of foundings and mergers that several parsers know. */
final class FoundingWords {
    /** The verbs that join units. */
    static final PhraseSet JOINED = PhraseSet.of(
            "nhập, sáp nhập, hợp nhất, sắp xếp, sát nhập, gộp, nhập lại, sáp nhập lại, hợp nhất lại, gộp lại, hợp, nhập chung, sáp nhập chung, hợp nhất chung, chuyển nhập, về chung một mái nhà, gộp chung, về chung một nhà, về một mối, về chung mái nhà,"
                    + " điều chỉnh nhập, điều chỉnh");

    /** The small words before such a verb. */
    static final PhraseSet BEFORE_JOINED =
            PhraseSet.of("được, đã, đã được, sẽ, sẽ được, vừa, chính thức, cùng, đều được,"
                    + " chính thức được, vừa được, tiến hành, thực hiện, dự kiến, dự kiến sẽ, dự kiến được");

    /** The words between units and the one that they went into. */
    static final PhraseSet INTO = PhraseSet.of(
            "vào, về, để nhập vào, để sáp nhập vào, để hợp nhất vào, nhập vào, sáp nhập vào, nhập về, sáp nhập về, về nhập vào, vào với");

    /** The words before a unit that tell how much of it went into another one. */
    static final PhraseSet WHOLE = PhraseSet.of("toàn bộ, nguyên trạng, một phần, phần còn lại");

    /** The words between the parts and what they became. */
    static final PhraseSet BECOMES = PhraseSet.of(
            "thành, thành lập, lập thành, để lập, để thành lập, để thành, để hình thành,"
                    + " hình thành, tạo thành, để lập thành, để tạo thành, lập, lại thành, lập nên, và lập nên, để lập nên, và thành lập, và lập thành, thành lập nên");

    /** The words before the parts that need no verb of founding. */
    static final PhraseSet ON_THE_BASIS = PhraseSet.of("trên cơ sở");

    private FoundingWords() {}
}
