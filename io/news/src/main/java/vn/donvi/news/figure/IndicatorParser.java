package vn.donvi.news.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.donvi.law.language.PhraseSet;
import vn.donvi.law.language.Token;
import vn.donvi.news.announcement.Indicator;
import vn.donvi.news.prose.Sentence;
import vn.donvi.news.prose.StatedNumber;

/**
 * Reads economic figures.
 *
 * <pre>
 * indicator = name [ "(" "ước" ")" ] [ ( "tăng" | "giảm" ) rate [ "so với" … ] "," ] ( "đạt" | "ước đạt" | "là" | "còn" ) number unit { [ "," ] comment }
 * comment   = ( "đạt" | "bằng" | "vượt" ) rate of the plan | ( "tăng" | "giảm" ) rate [ "so với" … ]
 *           | "(" "kế hoạch" [ "năm" ] "tăng" rate ")"
 * name      = a word that begins one ("tổng", "giá trị", "thu nhập", "tỷ lệ" …) and the words after it
 * </pre>
 */
public final class IndicatorParser {
    private static final int LONGEST_NAME = 22;
    private static final int LONGEST_COMPARISON = 12;
    private static final PhraseSet HEADS = PhraseSet.of(
            "tổng, giá trị, thu nhập, thu ngân sách, tỷ lệ, tỉ lệ, tốc độ, sản lượng, doanh thu, tổng doanh thu, vốn, kim ngạch, năng suất, gdp,"
                    + " grdp, bình quân, thu, mức, nguồn thu, số thu, cơ cấu");
    private static final PhraseSet REACHED = PhraseSet.of(
            "đạt, ước đạt, là, còn, ước, ước thực hiện đạt, giảm còn, giảm xuống còn, chiếm, hơn, thực hiện, thực hiện đạt");
    private static final PhraseSet MONEY = PhraseSet.of(
            "triệu đồng/người/năm, triệu đồng, tỷ đồng, tỉ đồng, nghìn tỷ đồng, ngàn tỷ đồng, đồng, triệu usd, tỷ usd, usd, tấn,"
                    + " tạ");
    private static final PhraseSet PLAN = PhraseSet.of(
            "kế hoạch, dự toán, chỉ tiêu, so với kế hoạch, so với dự toán, kh, so với chỉ tiêu, nghị quyết, so với nghị quyết");

    private final Sentence sentence;

    private @Nullable BigDecimal share;
    private @Nullable BigDecimal growth;
    private @Nullable BigDecimal planned;

    public IndicatorParser(Sentence sentence) {
        this.sentence = sentence;
    }

    /** States the indicators of the sentence. */
    public void indicators() {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (!sentence.isCovered(i) && sentence.at(i).isNumber()) {
                i = Math.max(i, indicator(i) - 1);
            }
        }
    }

    private int indicator(int place) {
        @Nullable StatedNumber read = StatedNumber.at(sentence, place);
        if (read == null || sentence.at(read.from() - 1).isMark('/')) {
            return place;
        }
        boolean comrades = sentence.is(read.end(), "đồng") && sentence.is(read.end() + 1, "chí");
        int money = comrades ? 0 : sentence.length(MONEY, read.end());
        boolean rate = sentence.at(read.end()).isMark('%');
        if (money == 0 && !rate) {
            return place;
        }
        int said = connector(read.from());
        boolean change = sentence.is(read.from() - 1, "tăng")
                || sentence.is(read.from() - 1, "giảm")
                || sentence.is(read.from() - 1, "thêm");
        int reached = said < 0 && money > 0 && !change ? read.from() : said;
        int connector = reached < 0 ? -1 : growthBefore(reached);
        int name = connector < 0 ? -1 : name(connector);
        if (name < 0) {
            return place;
        }
        int unitEnd = rate ? read.end() + 1 : read.end() + money;
        StringBuilder unit = new StringBuilder(rate ? "%" : sentence.lower(read.end(), unitEnd));
        while (sentence.at(unitEnd).isMark('/') && sentence.at(unitEnd + 1).isWord()) {
            unit.append('/').append(sentence.at(unitEnd + 1).word());
            unitEnd += 2;
        }
        share = null;
        growth = null;
        planned = null;
        if (connector < reached) {
            comment(connector);
        }
        int end = comments(unitEnd);
        int nameEnd = connector;
        boolean bracket = sentence.at(nameEnd - 1).isMark(')') && sentence.is(nameEnd - 2, "ước");
        nameEnd -= bracket ? 3 : 0;
        boolean estimated = bracket || sentence.lower(reached, read.from()).contains("ước");
        sentence.state(
                new Indicator(
                        sentence.quote(name, end),
                        sentence.words(name, nameEnd),
                        read.amount(unit.toString()),
                        estimated,
                        Optional.ofNullable(share),
                        Optional.ofNullable(growth),
                        Optional.ofNullable(planned)),
                name,
                end);
        return end;
    }

    /** The place of the word between the name and the number at {@code from}; -1 if there is none. */
    private int connector(int from) {
        for (int back = 5; back >= 1; back--) {
            if (sentence.length(REACHED, from - back) == back) {
                return from - back;
            }
        }
        return -1;
    }

    /** "tăng 12,6% so với cùng kỳ, đạt": the beginning of a growth before a connector; the connector if there is none. */
    private int growthBefore(int connector) {
        int end = connector - (sentence.at(connector - 1).isMark(',') ? 1 : 0);
        for (int i = end - 3; i >= Math.max(sentence.from(), end - LONGEST_COMPARISON); i--) {
            boolean grows = sentence.is(i, "tăng") || sentence.is(i, "giảm");
            growth = null;
            if (grows && comment(i) == end) {
                return i;
            }
        }
        return connector;
    }

    /** The beginning of the name before a connector; -1 if there is none. */
    private int name(int connector) {
        int found = -1;
        for (int i = connector - 1; i >= Math.max(sentence.from(), connector - LONGEST_NAME); i--) {
            Token token = sentence.at(i);
            boolean estimate = token.isMark('(') || token.isMark(')');
            boolean joins = token.isMark('-') || token.isMark('–') || token.isMark('/');
            if ((token.kind() == Token.Kind.MARK && !estimate && !joins)
                    || (token.isNumber() && !sentence.isCovered(i) && !sentence.is(i + 1, "năm"))) {
                break;
            }
            if (sentence.has(HEADS, i)) {
                found = i;
            }
        }
        return found;
    }

    /** Reads the comments from a place on, and returns their end. */
    private int comments(int place) {
        int end = place;
        while (true) {
            int at = end;
            if (sentence.at(at).isMark(',') || sentence.is(at, "và")) {
                at++;
            }
            int next = comment(at);
            if (next == at) {
                return end;
            }
            end = next;
        }
    }

    private int comment(int at) {
        if (sentence.at(at).isMark('(')) {
            int planned = plannedGrowth(at);
            int inside = planned > at ? at : comment(at + 1);
            boolean closed = inside > at + 1 && sentence.at(inside).isMark(')');
            return planned > at ? planned : closed ? inside + 1 : at;
        }
        boolean of = sentence.is(at, "đạt") || sentence.is(at, "bằng");
        boolean above = sentence.is(at, "vượt");
        boolean up = sentence.is(at, "tăng");
        boolean down = sentence.is(at, "giảm");
        if (!of && !above && !up && !down) {
            return at;
        }
        @Nullable StatedNumber rate = rate(at + 1);
        if (rate == null) {
            return at;
        }
        int end = rate.end() + 1;
        boolean toPlan = sentence.has(PLAN, end);
        if ((of || above) && !toPlan) {
            return at;
        }
        if (of) {
            share = rate.value();
        } else if (above) {
            share = rate.value().add(BigDecimal.valueOf(100));
        } else if (growth == null) {
            growth = up ? rate.value() : rate.value().negate();
        } else {
            return at;
        }
        return comparison(end);
    }

    /** "(kế hoạch năm tăng 12,5%)". */
    private int plannedGrowth(int at) {
        int word = at + 1 + (sentence.is(at + 1, "kế") ? 2 : sentence.is(at + 1, "kh") ? 1 : 0);
        if (word == at + 1) {
            return at;
        }
        word += sentence.is(word, "năm") ? 1 : 0;
        boolean up = sentence.is(word, "tăng");
        @Nullable StatedNumber rate = up || sentence.is(word, "giảm") ? rate(word + 1) : null;
        if (rate == null || !sentence.at(rate.end() + 1).isMark(')')) {
            return at;
        }
        planned = up ? rate.value() : rate.value().negate();
        return rate.end() + 2;
    }

    private @Nullable StatedNumber rate(int place) {
        StatedNumber read = StatedNumber.at(sentence, place);
        return read != null && sentence.at(read.end()).isMark('%') ? read : null;
    }

    /** "so với cùng kỳ năm trước", "kế hoạch năm": words up to a mark, without numbers except years. */
    private int comparison(int place) {
        int at = place;
        boolean compares = sentence.is(at, "so") || sentence.has(PLAN, at);
        while (compares
                && at < Math.min(sentence.to(), place + LONGEST_COMPARISON)
                && sentence.at(at).isWord()
                && !(sentence.is(at, "và")
                        || sentence.is(at, "tăng")
                        || sentence.is(at, "trong")
                        || sentence.is(at, "đạt"))
                && !(sentence.at(at + 1).isNumber() && !sentence.is(at, "năm"))) {
            at += sentence.at(at + 1).isNumber() ? 2 : 1;
        }
        return at;
    }
}
