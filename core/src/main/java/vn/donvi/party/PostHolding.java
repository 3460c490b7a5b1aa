package vn.donvi.party;

import java.util.Comparator;
import java.util.Objects;
import vn.donvi.time.DateRange;

/**
 * That a person holds a post, by a source. Posts held together are several holdings.
 *
 * @param organization the organisation the post is of; a post of the state or the Front is of that organisation's unit
 * @param person who, as the source writes it
 * @param post which post
 * @param held from when until when as far as known; the {@code entry} says what the first date is
 * @param entry how the person came into the post
 * @param source the number of the document or publication it is taken from
 * @param mention what is the same for all posts that the source gives one person at one place; empty if it gives one
 */
public record PostHolding(
        OrganizationId organization,
        Person person,
        Post post,
        DateRange held,
        Entry entry,
        String source,
        String mention) {
    /** By organisation, post, first date, person and source, which together name it. */
    public static final Comparator<PostHolding> ORDER = Comparator.comparing(PostHolding::organization)
            .thenComparing(holding -> holding.post().title())
            .thenComparing(holding -> holding.post().toString())
            .thenComparing(holding -> holding.held().startInclusive())
            .thenComparing(holding -> holding.person().spelling())
            .thenComparing(PostHolding::source);

    /**
     * @throws IllegalArgumentException if the source is blank
     */
    public PostHolding {
        Objects.requireNonNull(organization, "organization");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(held, "held");
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(mention, "mention");
        if (source.isBlank()) {
            throw new IllegalArgumentException("a post held needs a source");
        }
    }

    /** Whether the same person holds both: one key, or one mention in one source. Equal spellings say nothing. */
    public boolean isOfSamePerson(PostHolding other) {
        return person.isSame(other.person)
                || (!mention.isEmpty() && mention.equals(other.mention) && source.equals(other.source));
    }
}
