package vn.donvi.news.statement;

import java.util.Optional;
import vn.donvi.law.language.PhraseSet;
import vn.donvi.news.announcement.DateNamed;
import vn.donvi.news.announcement.Meeting;
import vn.donvi.news.announcement.PartialDate;
import vn.donvi.news.name.FoundUnit;
import vn.donvi.news.name.Names;
import vn.donvi.news.prose.NewsWords;
import vn.donvi.news.prose.Sentence;

/** Reads meetings: a date, a host, and an event; or an event with its host at the beginning of a sentence. */
public final class MeetingParser {
    private static final int LONGEST_WHAT = 80;
    private static final int LONGEST_HOST = 25;
    private static final PhraseSet EVENT = PhraseSet.of("hội nghị, phiên họp, kỳ họp, cuộc họp");
    private static final PhraseSet HELD = PhraseSet.of(
            "đã tổ chức, tổ chức, làm việc với, đã làm việc với, khai mạc, đã khai mạc, họp, công bố, đã công bố, long trọng tổ"
                    + " chức, trọng thể tổ chức, chủ trì, tiến hành, đã tiến hành, phối hợp tổ chức");

    /** "tổ chức" as a noun, which nobody does. */
    private static final PhraseSet ORGANIZATIONS = PhraseSet.of("tổ chức cơ sở đảng, tổ chức đảng, tổ chức chính trị");

    private final Sentence sentence;

    private final Names names;

    public MeetingParser(Sentence sentence, Names names) {
        this.sentence = sentence;
        this.names = names;
    }

    /**
     * States the meeting of the sentence, with its date, host and event: "Sáng 11/10, Ban Thường vụ Thành ủy làm việc
     * với …".
     */
    public void meeting() {
        Optional<DateNamed> date = sentence.statements().stream()
                .filter(DateNamed.class::isInstance)
                .map(DateNamed.class::cast)
                .findFirst();
        if (date.isEmpty()) {
            undated();
            return;
        }
        int host = sentence.from();
        while (host < sentence.to()
                && sentence.at(host).start() < date.get().quote().end()) {
            host++;
        }
        host += sentence.at(host).isMark(',') ? 1 : 0;
        if (!sentence.has(NewsWords.BODIES, host) && !sentence.has(NewsWords.LEVELS, host)) {
            return;
        }
        int held = host + 1;
        while (held < Math.min(sentence.to(), host + LONGEST_HOST) && !isHeld(held)) {
            held++;
        }
        int what = held + sentence.length(HELD, held);
        int end = Math.min(sentence.to(), what + LONGEST_WHAT);
        end -= sentence.at(end - 1).isMark('.') || sentence.at(end - 1).isMark(';') ? 1 : 0;
        if (what == held || what >= end) {
            return;
        }
        PartialDate day = date.get().date();
        sentence.add(new Meeting(
                sentence.quote(sentence.from(), end),
                Optional.of(day),
                sentence.words(host, held),
                sentence.words(what, end)));
    }

    private boolean isHeld(int word) {
        return sentence.has(HELD, word) && !sentence.has(ORGANIZATIONS, word);
    }

    /** "Hội nghị Ban Chấp hành Đảng bộ xã A tập trung thảo luận …": states the meeting of a host without a date. */
    private void undated() {
        int event = sentence.length(EVENT, sentence.from());
        int host = sentence.from() + event;
        int body = event == 0 ? 0 : sentence.length(NewsWords.BODIES, host);
        FoundUnit unit = body == 0 ? null : names.units().ofBody(host + body);
        if (unit != null
                && sentence.at(unit.end()).isWord()
                && !sentence.at(unit.end()).isCapital()) {
            sentence.add(new Meeting(
                    sentence.quote(sentence.from(), unit.end()),
                    Optional.empty(),
                    sentence.words(host, unit.end()),
                    sentence.words(sentence.from(), host)));
        }
    }
}
