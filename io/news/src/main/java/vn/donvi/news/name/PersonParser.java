package vn.donvi.news.name;

import java.util.List;
import vn.donvi.law.language.PhraseSet;
import vn.donvi.law.language.Token;
import vn.donvi.news.announcement.PersonNamed;
import vn.donvi.news.name.PostParser.Posts;
import vn.donvi.news.prose.NewsWords;
import vn.donvi.news.prose.Sentence;

/**
 * Reads persons with the posts that they hold together.
 *
 * <pre>
 * person = [ address ] name [ "(" … ")" ] [ ( "," | "-" | "giữ chức" … ) posts ]     the address only if posts follow
 *        | posts [ "-" | address ] name
 * </pre>
 *
 * <p>A post without a person ("đồng chí Bí thư Huyện ủy nhấn mạnh") is understood, but is no statement.
 */
public final class PersonParser {
    private static final int LONGEST_BRACKET = 30;
    private static final PhraseSet APPOINTED = PhraseSet.of(
            "giữ chức vụ, giữ chức danh, giữ chức, làm, được chỉ định làm, được chỉ định giữ chức, được chỉ định giữ chức vụ,"
                    + " được bầu giữ chức, được bầu giữ chức vụ, được bầu làm, được bổ nhiệm làm, giữ cương vị, được bổ nhiệm giữ"
                    + " chức, được chỉ định tham gia ban chấp hành, tiếp tục giữ chức, tiếp tục được bầu giữ chức, tiếp tục được tín nhiệm bầu giữ chức, được bầu giữ chức danh");

    private final Sentence sentence;
    private final NameRuns runs;
    private final PostParser postParser;
    private final KnownNames known;

    public PersonParser(Sentence sentence, Names names, KnownNames known) {
        this.sentence = sentence;
        this.runs = names.runs();
        this.postParser = new PostParser(sentence, names);
        this.known = known;
    }

    /** Remembers the names behind "đồng chí" and similar words, or before a post. */
    public void remember() {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            int address = sentence.length(NewsWords.ADDRESS, i);
            int from = i + address;
            int end = address > 0 || isBoundary(i - 1) ? runs.personEnd(from) : from;
            boolean withPost = isSeparator(end) && PostWords.begin(sentence, end + 1);
            if (end > from && (withPost || (address > 0 && NewsWords.isFamilyName(sentence.at(from))))) {
                known.addPerson(sentence.words(from, end));
            }
        }
    }

    /** States the persons of the sentence. */
    public void persons() {
        int i = sentence.from();
        while (i < sentence.to()) {
            i = Math.max(i + 1, sentence.isCovered(i) ? i : person(i));
        }
    }

    /** Reads the person at a place, and returns the end, or the place itself. */
    private int person(int place) {
        int address = sentence.length(NewsWords.ADDRESS, place);
        int at = place + address + (address > 0 && sentence.at(place + address).isMark(':') ? 1 : 0);
        if (PostWords.begin(sentence, at)) {
            return afterPosts(place, at);
        }
        int end = address > 0 || startsName(at) ? runs.personEnd(at) : at;
        if (end == at) {
            return place;
        }
        Posts posts = postsOf(end);
        if (posts.posts().isEmpty() && (address == 0 || !runs.isLikelyPerson(at, end))) {
            return place;
        }
        return state(place, at, end, posts);
    }

    /** "Bí thư Huyện ủy, Chủ tịch HĐND huyện Hồ Văn A": reads the name behind the posts. */
    private int afterPosts(int place, int first) {
        Posts posts = postParser.posts(first);
        int at = posts.end();
        boolean joined = sentence.at(at).isMark('-')
                || sentence.at(at).isMark('–')
                || sentence.at(at).isMark(':')
                || (sentence.is(at, "là") && sentence.has(NewsWords.ADDRESS, at + 1));
        int address = sentence.length(
                NewsWords.ADDRESS, at + (joined || sentence.at(at).isMark(',') ? 1 : 0));
        int from = address > 0 ? at + address + (joined || sentence.at(at).isMark(',') ? 1 : 0) : at + (joined ? 1 : 0);
        int end = runs.personEnd(from);
        boolean apposed = place == sentence.from()
                && address > 0
                && sentence.at(end).isMark(',')
                && !PostWords.begin(sentence, end + 1);
        boolean named = end > from
                && runs.isLikelyPerson(from, end)
                && !((sentence.at(at).isMark(',') && !apposed)
                        || (address > 0 && joined && !sentence.is(at, "là") && !isInDashes(at, end)))
                && !(isSeparator(end) && PostWords.begin(sentence, end + 1) && joined);
        if (!named) {
            sentence.cover(place, posts.end());
            return posts.end();
        }
        known.addPerson(sentence.words(from, end));
        sentence.coverPerson(place, end);
        sentence.add(new PersonNamed(sentence.quote(place, end), sentence.words(from, end), posts.posts()));
        return end;
    }

    /** "Chủ tịch UBND xã A - ông Trần Văn B - cho biết": whether a name stands between dashes. */
    private boolean isInDashes(int before, int end) {
        return !sentence.at(before).isMark(':')
                && (sentence.at(end).isMark('-') || sentence.at(end).isMark('–'));
    }

    private int state(int place, int from, int end, Posts posts) {
        int last = Math.max(end, posts.posts().isEmpty() ? end : posts.end());
        sentence.coverPerson(place, last);
        sentence.add(new PersonNamed(sentence.quote(place, last), sentence.words(from, end), posts.posts()));
        return last;
    }

    /** The posts after a name, behind a mark, in a bracket, or behind "giữ chức". */
    private Posts postsOf(int nameEnd) {
        int at = nameEnd;
        if (sentence.at(at).isMark('(')) {
            if (PostWords.begin(sentence, at + 1)) {
                Posts inside = postParser.posts(at + 1);
                return new Posts(
                        inside.posts(),
                        inside.end() + (sentence.at(inside.end()).isMark(')') ? 1 : 0));
            }
            int close = at;
            while (close < Math.min(sentence.to(), at + LONGEST_BRACKET)
                    && !sentence.at(close).isMark(')')) {
                close++;
            }
            at = sentence.at(close).isMark(')') ? close + 1 : at;
        }
        int appointed = sentence.length(APPOINTED, at);
        if (appointed > 0) {
            at += appointed;
        } else if (isSeparator(at)) {
            at++;
            at += sentence.length(APPOINTED, at);
        } else {
            return new Posts(List.of(), nameEnd);
        }
        return PostWords.begin(sentence, at) ? postParser.posts(at) : new Posts(List.of(), nameEnd);
    }

    /**
     * Whether a person's name may begin here without an address: at the beginning, behind a mark, or with a family
     * name.
     */
    private boolean startsName(int place) {
        return sentence.at(place).isCapital()
                && (isBoundary(place - 1) || NewsWords.isFamilyName(sentence.at(place)))
                && !sentence.at(place - 1).isCapital()
                && !sentence.has(NewsWords.LEVELS, place - 1)
                && !sentence.is(place - 1, "ủy")
                && !sentence.is(place - 1, "bộ");
    }

    private boolean isBoundary(int place) {
        Token token = sentence.at(place);
        return (!token.isWord() && !token.isNumber()) || token.word().equals("và");
    }

    private boolean isSeparator(int place) {
        Token token = sentence.at(place);
        return token.isMark(',') || token.isMark('-') || token.isMark('–') || token.isMark('(');
    }
}
