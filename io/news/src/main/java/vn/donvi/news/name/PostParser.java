package vn.donvi.news.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.donvi.law.language.Token;
import vn.donvi.news.announcement.PostNamed;
import vn.donvi.news.prose.NewsWords;
import vn.donvi.news.prose.Sentence;

/**
 * Reads the posts of a person.
 *
 * <pre>
 * posts  = post { ( "," | "và" | "kiêm" ) post }
 * post   = [ "nguyên" ] head { body | level [ name ] | other words of posts }
 * </pre>
 */
final class PostParser {
    private static final int LONGEST_POST = 24;
    private static final int LONGEST_OFFICE = 12;

    private final Sentence sentence;
    private final Names names;

    PostParser(Sentence sentence, Names names) {
        this.sentence = sentence;
        this.names = names;
    }

    /** Posts that were found, and the end of their words. */
    record Posts(List<PostNamed> posts, int end) {}

    /** Reads the posts from a place on; the first begins there. */
    Posts posts(int place) {
        List<PostNamed> posts = new ArrayList<>();
        int at = place;
        int end = place;
        while (PostWords.begin(sentence, at)) {
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

    /** Returns the end of the post at a place, and adds its words without names of units to {@code title}. */
    private int postEnd(int place, StringBuilder title) {
        int head = PostWords.headLength(sentence, place);
        boolean office = PostWords.isOfOffice(sentence, place);
        int at = place + head;
        title.append(sentence.words(place, at));
        int limit = Math.min(sentence.to(), place + LONGEST_POST);
        while (at < limit) {
            int body = Math.max(sentence.length(NewsWords.BODIES, at), sentence.length(PostWords.MODIFIERS, at));
            @Nullable
            FoundUnit unit =
                    body > 0 ? names.units().ofBody(at + body) : names.units().unit(at);
            boolean level = unit != null && sentence.has(NewsWords.LEVELS, at + body);
            int words = body + (level ? sentence.length(NewsWords.LEVELS, at + body) : 0);
            int end = unit == null ? at + body : unit.end();
            if (end == at && sentence.is(at, "các") && sentence.has(NewsWords.LEVELS, at + 1)) {
                words = 1;
                end = at + 1;
            }
            if (end == at && office && sentence.at(at).isCapital() && sentence.has(PostWords.OFFICE_NAMES, at)) {
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

    /**
     * "Sở Nông nghiệp và Môi trường": the end of an office's words, after "và" too if a capital follows, but before a
     * person's name.
     */
    private int officeEnd(int place) {
        int at = place + sentence.length(PostWords.OFFICE_NAMES, place);
        int limit = Math.min(sentence.to(), place + LONGEST_OFFICE);
        while (at < limit && sentence.at(at).isWord() && !PostWords.begin(sentence, at)) {
            Token token = sentence.at(at);
            int person = names.runs().personEnd(at);
            if (person - at >= 3 && person - at <= 4 && NewsWords.isFamilyName(token)) {
                break;
            }
            boolean goesOn = token.isCapital()
                    || (sentence.at(at - 1).isCapital()
                            && !sentence.at(at - 1).word().equals("và")
                            && PostWords.isSecond(sentence.at(at).word()))
                    || (token.word().equals("và") && sentence.at(at + 1).isCapital());
            if (!goesOn) {
                break;
            }
            at++;
        }
        return at;
    }
}
