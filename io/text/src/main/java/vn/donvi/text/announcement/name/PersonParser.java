package vn.donvi.text.announcement.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.donvi.announcement.PersonNamed;
import vn.donvi.announcement.PostNamed;
import vn.donvi.text.announcement.prose.NewsWords;
import vn.donvi.text.announcement.prose.Sentence;
import vn.donvi.text.language.PhraseSet;
import vn.donvi.text.language.Token;

/**
 * Reads persons with the posts they hold together.
 *
 * <pre>
 * person = [ address ] name [ "(" … ")" ] [ ( "," | "-" | "giữ chức" … ) posts ]     the address only if posts follow
 *        | posts [ "-" | address ] name
 * posts  = post { ( "," | "và" | "kiêm" ) post }
 * post   = [ "nguyên" ] head { body | level [ name ] | other words of posts }
 * </pre>
 *
 * <p>A post without a person ("đồng chí Bí thư Huyện ủy nhấn mạnh") is understood and states nothing.
 */
public final class PersonParser {
    private static final int LONGEST_POST = 24;
    private static final int LONGEST_BRACKET = 30;
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
    /** Heads after which any words may name the office. */
    private static final PhraseSet OFFICES = PhraseSet.of(
            "giám đốc, phó giám đốc, trưởng phòng, phó trưởng phòng, trưởng ban, phó trưởng ban, phó trưởng ban thường trực,"
                    + " phó ban, bộ trưởng, thứ trưởng, chánh thanh tra, chánh văn phòng, phó chánh văn phòng, trưởng đoàn, tổng"
                    + " biên tập, phó tổng biên tập, hiệu trưởng, chủ tịch, phó chủ tịch, bí thư, phó bí thư, viện trưởng,"
                    + " chánh án, tư lệnh, phó chủ nhiệm, chủ nhiệm, phó trưởng đoàn");

    private static final PhraseSet MODIFIERS = PhraseSet.of(
            "thường trực, chuyên trách, kiêm nhiệm, đại biểu quốc hội, đại biểu, tổ chức, nội chính, tuyên giáo và dân vận, tuyên giáo - dân vận, tuyên"
                    + " giáo, dân vận, xây dựng đảng, pháp chế, kinh tế - xã hội, kinh tế, ngân sách, dân tộc, văn hóa - xã hội,"
                    + " các cơ quan đảng, các cơ quan, ban đảng, quân sự, công an, bộ đội biên phòng, liên đoàn lao động, hội"
                    + " nông dân, hội liên hiệp phụ nữ, hội cựu chiến binh, hội phụ nữ, đoàn tncs hồ chí minh, tỉnh đoàn, huyện"
                    + " đoàn, đảng, nhà nước, việt nam, chính quyền, khối, tiếp công dân");
    private static final PhraseSet OFFICE_NAMES = PhraseSet.of(
            "sở, ban, phòng, văn phòng, trung tâm, hội, đảng ủy, học viện,"
                    + " trường, viện, tòa án, cục, chi cục, bộ, liên minh, báo, đài, công ty, ngân hàng, kho bạc, liên hiệp");
    private static final PhraseSet APPOINTED = PhraseSet.of(
            "giữ chức vụ, giữ chức danh, giữ chức, làm, được chỉ định làm, được chỉ định giữ chức, được chỉ định giữ chức vụ,"
                    + " được bầu giữ chức, được bầu giữ chức vụ, được bầu làm, được bổ nhiệm làm, giữ cương vị, được bổ nhiệm giữ"
                    + " chức, được chỉ định tham gia ban chấp hành, tiếp tục giữ chức, tiếp tục được bầu giữ chức, tiếp tục được tín nhiệm bầu giữ chức, được bầu giữ chức danh");
    private final Sentence sentence;
    private final NameParser names;
    private final NameParser.Memory memory;

    public PersonParser(Sentence sentence, NameParser names, NameParser.Memory memory) {
        this.sentence = sentence;
        this.names = names;
        this.memory = memory;
    }

    /** Whether a post begins at a place. */
    static boolean isPost(Sentence sentence, int place) {
        return sentence.has(HEADS, sentence.is(place, "nguyên") ? place + 1 : place);
    }

    /** Remembers the names that follow "đồng chí" and the like, or stand before a post. */
    public void remember() {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            int address = sentence.length(NewsWords.ADDRESS, i);
            int from = i + address;
            int end = address > 0 || isBoundary(i - 1) ? names.personEnd(from) : from;
            boolean withPost = isSeparator(end) && isPost(sentence, end + 1);
            if (end > from && (withPost || (address > 0 && NewsWords.isFamilyName(sentence.at(from))))) {
                memory.addPerson(sentence.words(from, end));
            }
        }
    }

    public void persons() {
        int i = sentence.from();
        while (i < sentence.to()) {
            i = Math.max(i + 1, sentence.isCovered(i) ? i : person(i));
        }
    }

    /** Reads the person at a place: where it ends, or the place itself. */
    private int person(int place) {
        int address = sentence.length(NewsWords.ADDRESS, place);
        int at = place + address + (address > 0 && sentence.at(place + address).isMark(':') ? 1 : 0);
        if (isPost(sentence, at)) {
            return afterPosts(place, at);
        }
        int end = address > 0 || startsName(at) ? names.personEnd(at) : at;
        if (end == at) {
            return place;
        }
        Posts posts = postsOf(end);
        if (posts.posts().isEmpty() && (address == 0 || !names.isLikelyPerson(at, end))) {
            return place;
        }
        return state(place, at, end, posts);
    }

    /** "Bí thư Huyện ủy, Chủ tịch HĐND huyện Hồ Văn A": the name behind the posts. */
    private int afterPosts(int place, int first) {
        Posts posts = posts(first);
        int at = posts.end();
        boolean joined = sentence.at(at).isMark('-')
                || sentence.at(at).isMark('–')
                || sentence.at(at).isMark(':');
        int address = sentence.length(
                NewsWords.ADDRESS, at + (joined || sentence.at(at).isMark(',') ? 1 : 0));
        int from = address > 0 ? at + address + (joined || sentence.at(at).isMark(',') ? 1 : 0) : at + (joined ? 1 : 0);
        int end = names.personEnd(from);
        boolean named = end > from
                && names.isLikelyPerson(from, end)
                && !(sentence.at(at).isMark(',') || (address > 0 && joined))
                && !(isSeparator(end) && isPost(sentence, end + 1) && joined);
        if (!named) {
            sentence.cover(place, posts.end());
            return posts.end();
        }
        memory.addPerson(sentence.words(from, end));
        sentence.coverPerson(place, end);
        sentence.add(new PersonNamed(sentence.quote(place, end), sentence.words(from, end), posts.posts()));
        return end;
    }

    private int state(int place, int from, int end, Posts posts) {
        int last = Math.max(end, posts.posts().isEmpty() ? end : posts.end());
        sentence.coverPerson(place, last);
        sentence.add(new PersonNamed(sentence.quote(place, last), sentence.words(from, end), posts.posts()));
        return last;
    }

    private record Posts(List<PostNamed> posts, int end) {}

    /** The posts after a name, behind a mark, in a bracket, or behind "giữ chức". */
    private Posts postsOf(int nameEnd) {
        int at = nameEnd;
        if (sentence.at(at).isMark('(')) {
            if (isPost(sentence, at + 1)) {
                Posts inside = posts(at + 1);
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
        return isPost(sentence, at) ? posts(at) : new Posts(List.of(), nameEnd);
    }

    private Posts posts(int place) {
        List<PostNamed> posts = new ArrayList<>();
        int at = place;
        int end = place;
        while (isPost(sentence, at)) {
            boolean former = sentence.is(at, "nguyên");
            int first = former ? at + 1 : at;
            StringBuilder title = new StringBuilder();
            end = postEnd(first, title);
            posts.add(new PostNamed(sentence.words(first, end), title.toString(), former));
            at = end;
            if (sentence.at(at).isMark(',')) {
                at++;
            }
            if (sentence.is(at, "và") || sentence.is(at, "kiêm") || sentence.is(at, "đồng")) {
                at += sentence.is(at, "đồng") && sentence.is(at + 1, "thời") ? 2 : 1;
            }
            if (at == end) {
                break;
            }
        }
        return new Posts(posts, end);
    }

    /** The end of the post at a place, of which the words without names of units are added to {@code title}. */
    private int postEnd(int place, StringBuilder title) {
        int head = sentence.length(HEADS, place);
        boolean office = sentence.length(OFFICES, place) == head;
        int at = place + head;
        title.append(sentence.words(place, at));
        int limit = Math.min(sentence.to(), place + LONGEST_POST);
        while (at < limit) {
            int body = Math.max(sentence.length(NewsWords.BODIES, at), sentence.length(MODIFIERS, at));
            NameParser.@Nullable Unit unit =
                    body > 0 ? names.ofBody(at + body, names.termOfBody(at + body)) : names.unit(at);
            boolean level = unit != null && sentence.has(NewsWords.LEVELS, at + body);
            int words = body + (level ? sentence.length(NewsWords.LEVELS, at + body) : 0);
            int end = unit == null ? at + body : unit.end();
            if (end == at && sentence.is(at, "các") && sentence.has(NewsWords.LEVELS, at + 1)) {
                words = 1;
                end = at + 1;
            }
            if (end == at && office && sentence.at(at).isCapital() && sentence.has(OFFICE_NAMES, at)) {
                end = officeEnd(at);
                words = end - at;
            }
            if (end == at) {
                break;
            }
            title.append(words > 0 ? " " : "").append(sentence.words(at, at + words));
            at = end;
        }
        return at;
    }

    /** "Sở Nông nghiệp và Môi trường": words, and on after "và" to a further capital, but not into a person's name. */
    private int officeEnd(int place) {
        int at = place + sentence.length(OFFICE_NAMES, place);
        int limit = Math.min(sentence.to(), place + 12);
        while (at < limit && sentence.at(at).isWord() && !isPost(sentence, at)) {
            Token token = sentence.at(at);
            int person = names.personEnd(at);
            if (person - at >= 3 && person - at <= 4 && NewsWords.isFamilyName(token)) {
                break;
            }
            boolean goesOn = token.isCapital()
                    || (sentence.at(at - 1).isCapital()
                            && !sentence.at(at - 1).word().equals("và")
                            && isTail(at))
                    || (token.word().equals("và") && sentence.at(at + 1).isCapital());
            if (!goesOn) {
                break;
            }
            at++;
        }
        return at;
    }

    /** Whether a small word goes on with the capital one before it: the second of a word of two syllables. */
    private boolean isTail(int place) {
        return SECONDS.contains(sentence.at(place).word());
    }

    private static final Set<String> SECONDS = Set.copyOf(List.of(
            ("vụ pháp chính nghiệp trường tạo tế dựng thông nghệ hóa thao lịch hội thương tra sát giáo tư phòng an bản tác học"
                            + " đoàn chức vận lâm sản phủ dân nước động vệ thuế hàng chính trị truyền hình")
                    .split(" ", -1)));

    /** Whether a person's name may begin here without an address: at the begin, behind a mark, or with a family name. */
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
