package vn.donvi.news.figure;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.donvi.law.language.UnitTerm;
import vn.donvi.news.announcement.Founding;
import vn.donvi.news.announcement.NamedUnit;
import vn.donvi.news.announcement.Topic;
import vn.donvi.news.name.FoundUnit;
import vn.donvi.news.name.Names;
import vn.donvi.news.name.Subjects;
import vn.donvi.news.prose.NewsWords;
import vn.donvi.news.prose.Sentence;

/** The unit that the figures of a sentence are about, as far as the sentence has been read. */
final class FigureSubject {
    private static final int NEAR = 8;
    private static final int LONGEST_BODY = 5;
    /** The words before a unit that the sentence is not about. */
    private static final Set<String> LEADS_AWAY = Set.of("thuộc", "của", "từ", "với", "vào", "cho");

    private static final Set<String> OTHER_ORGANIZATION = Set.of("quân", "công", "ubnd", "khối", "các", "đảng");
    private static final Set<String> HAS = Set.of("có", "gồm", "với", "đề", "xác", "đặt", "diện", "dân", "rộng");
    private static final Set<String> BEFORE_HAS = Set.of("mới", "hiện", "nay", "sẽ", "đã", "cũ", "bao", "đang");

    private final Sentence sentence;
    private final Names names;
    private final Subjects subjects;
    private final List<Founding> foundings;
    private @Nullable NamedUnit subject;
    private boolean named;

    FigureSubject(Sentence sentence, Names names, Subjects subjects) {
        this.sentence = sentence;
        this.names = names;
        this.subjects = subjects;
        this.foundings = sentence.statements().stream()
                .filter(Founding.class::isInstance)
                .map(Founding.class::cast)
                .toList();
    }

    /** The unit of a figure: the one behind it ("14 chi bộ của Đảng bộ xã A"), or that of the sentence or text. */
    @Nullable
    NamedUnit of(Topic topic, int end) {
        if (sentence.is(end, "của") || sentence.is(end, "thuộc")) {
            FoundUnit behind = names.units().namedUnit(end + 1 + sentence.length(NewsWords.BODIES, end + 1));
            if (behind != null) {
                return behind.unit();
            }
        }
        if (topic == Topic.SUBORDINATE_UNITS && subject != null && UnitTerm.isCommune(subject.term())) {
            return subject.within().isEmpty() ? null : subject.within().get(0);
        }
        if (subject != null || named) {
            return subject;
        }
        boolean size = topic == Topic.AREA || topic == Topic.POPULATION || topic == Topic.DENSITY;
        NamedUnit founded = size ? subjects.founded() : null;
        return founded != null || topic == Topic.SUBORDINATE_UNITS ? founded : subjects.only();
    }

    /** Reads the words at a place that show the unit, and returns their end, or the place itself. */
    int read(int place) {
        FoundUnit unit = sentence.isOfPerson(place) ? null : names.units().unit(place);
        if (unit != null) {
            meet(place, unit.unit(), unit.end());
            return unit.end();
        }
        int other = otherOrganization(place);
        if (other > place) {
            subject = null;
            named = true;
            return other;
        }
        afterFounding(place);
        return place;
    }

    /**
     * Reads a unit before the figures. They are about it if it begins the sentence or "có", "gồm" follows it. They are
     * also about the unit of a body, unless a word such as "thuộc" leads away. Otherwise they are not about it.
     */
    private void meet(int place, NamedUnit unit, int end) {
        if (!unit.isNamed()) {
            meetLevel(place, unit, end);
            return;
        }
        int body = bodyBefore(place);
        boolean inner = LEADS_AWAY.contains(sentence.at(body - 1).word());
        boolean has = isSubject(end);
        boolean begins = body == sentence.from();
        if (body < place) {
            subjects.add(unit);
        }
        named = true;
        if ((has && !(inner && subject != null)) || begins || (body < place && !inner)) {
            subject = unit;
        }
    }

    /** "xã", "toàn tỉnh": the unit named before that it means, or the level itself if there is none. */
    private void meetLevel(int place, NamedUnit unit, int end) {
        if (subject != null && subject.term().equals(unit.term())) {
            return;
        }
        NamedUnit meant = subjects.meant(unit.term());
        boolean whole = sentence.is(place - 1, "toàn") || place == sentence.from();
        boolean said = isSubject(end) || bodyBefore(place) < place || whole;
        if (said && (meant != null || whole)) {
            subject = meant != null ? meant : unit;
        }
    }

    /** The beginning of the words of the body before a unit; the place itself if there is none. */
    private int bodyBefore(int place) {
        for (int back = LONGEST_BODY; back >= 1; back--) {
            if (sentence.length(NewsWords.BODIES, place - back) == back) {
                return place - back;
            }
        }
        return place;
    }

    /** Whether "có", "gồm" or a similar word follows, with small words between. */
    private boolean isSubject(int end) {
        for (int i = end; i < end + 4; i++) {
            String word = sentence.at(i).word();
            if (HAS.contains(word)) {
                return true;
            }
            if (!BEFORE_HAS.contains(word)) {
                return false;
            }
        }
        return false;
    }

    /**
     * "Đảng bộ Quân sự tỉnh A", "Bà Rịa-Vũng Tàu có": the end of a name that is no unit with a word for its type, or
     * the place.
     */
    private int otherOrganization(int place) {
        boolean committee =
                sentence.is(place, "đảng") && (sentence.is(place + 1, "bộ") || sentence.is(place + 1, "ủy"));
        if (committee && OTHER_ORGANIZATION.contains(sentence.at(place + 2).word())) {
            int end = place + 3;
            for (int i = end; i < end + NEAR && end == place + 3; i++) {
                FoundUnit unit = names.units().unit(i);
                end = unit == null ? end : unit.end();
            }
            return end;
        }
        int run = sentence.at(place - 1).isCapital() ? place : names.runs().personEnd(place);
        return run > place && !sentence.isCovered(place) && isSubject(run) ? run : place;
    }

    /** Sets the founded unit as the subject behind the words of its founding. */
    private void afterFounding(int place) {
        for (Founding founding : foundings) {
            if (founding.quote().end() <= sentence.at(place).start()
                    && sentence.at(place).start() <= founding.quote().end() + 1) {
                subject = founding.unit();
            }
        }
    }
}
