package vn.donvi.news.statement;

import java.util.Optional;
import vn.donvi.law.language.PhraseSet;
import vn.donvi.law.language.Token;
import vn.donvi.news.announcement.DocumentNamed;
import vn.donvi.news.announcement.Plan;
import vn.donvi.news.announcement.Plan.Decision;
import vn.donvi.news.prose.Sentence;

/**
 * Reads plans, programmes and reports: those with a period, and those that a meeting decides on.
 *
 * <pre>
 * plan     = title words period | decision title words      up to a mark
 * title    = "Kế hoạch" | "Phương án" | "Đề án" | "Chương trình" …, with a capital
 * decision = "thông qua" | "nhất trí" | "phê duyệt" … | "xem xét" | "thảo luận" | "cho ý kiến về" …
 * </pre>
 */
public final class PlanParser {
    private static final int LONGEST_TITLE = 30;
    private static final int LONGEST_DECISION = 6;
    private static final int NEAR = 4;
    private static final PhraseSet PLAN = PhraseSet.of(
            "kế hoạch, phương án, đề án, chương trình, chương trình hành động, chương trình công tác, quy chế, báo cáo, dự thảo"
                    + " báo cáo, phương hướng, nhiệm vụ");
    private static final PhraseSet APPROVED = PhraseSet.of(
            "thông qua, đã thông qua, biểu quyết thông qua, nhất trí, nhất trí với, nhất trí thông qua, thống nhất, thống nhất với,"
                    + " thống nhất thông qua, phê duyệt, đã phê duyệt, ban hành, thông qua các, tán thành");
    private static final PhraseSet DISCUSSED = PhraseSet.of(
            "xem xét, thảo luận, cho ý kiến, cho ý kiến về, cho ý kiến vào, cho ý kiến đối với, góp ý vào, góp ý, nghe, bàn về, trình,"
                    + " thảo luận về");
    private static final PhraseSet DENIED = PhraseSet.of("chưa, không, chưa được, không được");

    private final Sentence sentence;

    public PlanParser(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Searches backwards from a period for the capital of its plan, and states the plan. */
    void before(int place, DateParser.Found found) {
        int title = -1;
        for (int i = place - 1; i >= Math.max(sentence.from(), place - LONGEST_TITLE); i--) {
            Token token = sentence.at(i);
            boolean years = token.isNumber() && sentence.is(i + 1, "năm") && i + 2 == place;
            if (token.isMark(';') || token.isMark('.') || token.isMark(':') || (token.isNumber() && !years)) {
                break;
            }
            if (token.isCapital() && sentence.has(PLAN, i)) {
                boolean listed =
                        sentence.at(i - 1).isMark(',') && sentence.at(i - 2).isWord();
                title = i;
                if (!listed) {
                    break;
                }
            }
        }
        if (title >= 0) {
            String words = sentence.words(title, place);
            while (words.endsWith(",") || words.endsWith("(")) {
                words = words.substring(0, words.length() - 1).strip();
            }
            int from = sentence.is(place - 1, "năm") && sentence.at(place - 2).isNumber() ? place - 2 : place;
            sentence.state(
                    new Plan(sentence.quote(title, found.end()), words, Optional.of(found.period()), decision(title)),
                    from,
                    found.end());
        }
    }

    /** States the plans of the sentence without a period that it decides on. */
    public void decided() {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            boolean begins = sentence.at(i).isCapital() && sentence.has(PLAN, i) && decision(i) != Decision.NONE;
            if (!begins) {
                continue;
            }
            int end = i + sentence.length(PLAN, i);
            while (end < Math.min(sentence.to(), i + LONGEST_TITLE) && !isEnd(end)) {
                end++;
            }
            boolean stated = end - i <= sentence.length(PLAN, i) || isStated(i, end);
            if (!stated) {
                sentence.add(new Plan(sentence.quote(i, end), sentence.words(i, end), Optional.empty(), decision(i)));
            }
            i = end - 1;
        }
    }

    private boolean isEnd(int place) {
        Token token = sentence.at(place);
        return token.isMark(',') || token.isMark(';') || token.isMark('.') || token.isMark(':') || token.isMark('(');
    }

    /** Whether a document or a plan with a period is stated that begins within these words. */
    private boolean isStated(int from, int end) {
        int first = sentence.at(from).start();
        int last = sentence.at(end - 1).end();
        return sentence.statements().stream()
                .filter(statement -> statement instanceof Plan || statement instanceof DocumentNamed)
                .anyMatch(statement ->
                        statement.quote().start() < last && statement.quote().end() > first);
    }

    private Decision decision(int title) {
        int approves = longestBefore(APPROVED, title);
        int discusses = approves > 0 ? 0 : longestBefore(DISCUSSED, title);
        if (approves + discusses == 0 || isDenied(title - approves - discusses)) {
            return Decision.NONE;
        }
        return approves > 0 ? Decision.APPROVED : Decision.DISCUSSED;
    }

    /** The number of words of the longest phrase that ends just before a place; 0 if there is none. */
    private int longestBefore(PhraseSet phrases, int place) {
        for (int back = LONGEST_DECISION; back >= 1; back--) {
            if (sentence.length(phrases, place - back) == back) {
                return back;
            }
        }
        return 0;
    }

    /** "không biểu quyết thông qua": whether a word of denial stands before, with few words between. */
    private boolean isDenied(int place) {
        for (int i = place - 1; i >= place - NEAR && sentence.at(i).isWord(); i--) {
            if (sentence.has(DENIED, i)) {
                return true;
            }
        }
        return false;
    }
}
