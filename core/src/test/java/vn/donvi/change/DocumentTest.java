package vn.donvi.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTest {
    private static final Document PLAIN =
            Document.of("819/NQ-UBTVQH14", DocumentKind.LEGAL, "Ủy ban Thường vụ Quốc hội", "về việc sắp xếp");

    @Test
    void hasNoDatesUntilTheyAreGiven() {
        assertThat(PLAIN.number()).isEqualTo("819/NQ-UBTVQH14");
        assertThat(PLAIN.kind()).isEqualTo(DocumentKind.LEGAL);
        assertThat(PLAIN.issuer()).isEqualTo("Ủy ban Thường vụ Quốc hội");
        assertThat(PLAIN.title()).isEqualTo("về việc sắp xếp");
        assertThat(PLAIN.issued()).isEmpty();
        assertThat(PLAIN.inForce()).isEmpty();
    }

    @Test
    void datesAreAddedToTheSameDocument() {
        Document dated = PLAIN.inForce(LocalDate.of(2020, 1, 1)).issued(LocalDate.of(2019, 11, 21));

        assertThat(dated.issued()).contains(LocalDate.of(2019, 11, 21));
        assertThat(dated.inForce()).contains(LocalDate.of(2020, 1, 1));
        assertThat(dated)
                .isEqualTo(PLAIN.issued(LocalDate.of(2019, 11, 21)).inForce(LocalDate.of(2020, 1, 1)))
                .hasSameHashCodeAs(PLAIN);
        assertThat(PLAIN.issued()).isEmpty();
    }

    @Test
    void aDateWithoutABasisIsStatedByTheDocument() {
        LocalDate date = LocalDate.of(2020, 1, 1);

        assertThat(PLAIN.issuedBasis()).isEmpty();
        assertThat(PLAIN.inForceBasis()).isEmpty();
        assertThat(PLAIN.issued(date).issuedBasis()).contains(DateBasis.ISSUED);
        assertThat(PLAIN.inForce(date).inForceBasis()).contains(DateBasis.IN_FORCE);
        assertThat(PLAIN.issued(date, DateBasis.INFERRED).inForce(date, DateBasis.LISTED))
                .satisfies(document -> assertThat(document.issuedBasis()).contains(DateBasis.INFERRED))
                .satisfies(document -> assertThat(document.inForceBasis()).contains(DateBasis.LISTED));
    }

    @Test
    void printsItsNumberAndTitle() {
        assertThat(PLAIN).hasToString("819/NQ-UBTVQH14 về việc sắp xếp");
        assertThat(Document.of("819/NQ-UBTVQH14", DocumentKind.LEGAL, "", "")).hasToString("819/NQ-UBTVQH14");
    }

    @Test
    void needsANumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Document.of("", DocumentKind.LEGAL, "", "về việc sắp xếp"))
                .withMessage("a document needs a number");
    }

    @Test
    void documentsThatDifferInOneThingAreNotEqual() {
        LocalDate date = LocalDate.of(2020, 1, 1);
        List<Document> documents = List.of(
                Document.of("1", DocumentKind.LEGAL, "issuer", "title"),
                Document.of("2", DocumentKind.LEGAL, "issuer", "title"),
                Document.of("1", DocumentKind.PUBLICATION, "issuer", "title"),
                Document.of("1", DocumentKind.LEGAL, "other", "title"),
                Document.of("1", DocumentKind.LEGAL, "issuer", "other"),
                Document.of("1", DocumentKind.LEGAL, "issuer", "title").issued(date),
                Document.of("1", DocumentKind.LEGAL, "issuer", "title").issued(date, DateBasis.INFERRED),
                Document.of("1", DocumentKind.LEGAL, "issuer", "title").inForce(date),
                Document.of("1", DocumentKind.LEGAL, "issuer", "title").inForce(date, DateBasis.LISTED));

        assertThat(documents).doesNotHaveDuplicates();
        assertThat(documents.get(0)).isNotEqualTo("1");
    }
}
