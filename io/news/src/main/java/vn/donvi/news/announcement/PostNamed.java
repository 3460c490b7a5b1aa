package vn.donvi.news.announcement;

import java.util.List;
import java.util.Optional;
import vn.donvi.party.Post;
import vn.donvi.party.PostTitle;

/**
 * A post as a text names it.
 *
 * @param words the words, with single blanks: "Bí thư Đảng ủy xã Đức Thọ"
 * @param title these words without names of units: "Bí thư Đảng ủy xã"
 * @param former whether it is a post held before ("nguyên")
 */
public record PostNamed(String words, String title, boolean former) {
    private static final String FORMER = "nguyên ";

    /**
     * @throws IllegalArgumentException if there are no words, or they have a semicolon or bar
     */
    public PostNamed {
        if (words.isBlank() || title.isBlank()) {
            throw new IllegalArgumentException("a post needs words");
        }
        if ((words + title).indexOf(';') >= 0 || (words + title).indexOf('|') >= 0) {
            throw new IllegalArgumentException("a post must not have a semicolon or bar, but was '" + words + "'");
        }
    }

    /**
     * The possible meanings of the title; several if it does not show the level, none if it is not known. Unmodifiable.
     */
    public List<Post> meanings() {
        return Post.find(title);
    }

    /** The sector that the post serves, if the title is known. */
    public Optional<PostTitle.Sector> sector() {
        return meanings().stream().findFirst().map(post -> post.title().sector());
    }

    @Override
    public String toString() {
        return former ? FORMER + words : words;
    }
}
