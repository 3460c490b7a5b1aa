package vn.donvi.gazetteer.image;

import vn.donvi.change.Document;
import vn.donvi.gazetteer.index.RowMaker;

/** Makes the documents. */
final class DocumentRows implements RowMaker<Document> {
    private final Constants constants;
    private final TextColumn texts;
    private final Days days;
    private final IntColumn number;
    private final IntColumn kind;
    private final IntColumn issuer;
    private final IntColumn title;
    private final IntColumn issued;
    private final IntColumn issuedBasis;
    private final IntColumn inForce;
    private final IntColumn inForceBasis;

    DocumentRows(Constants constants, TextColumn texts, Days days, ColumnReader in) {
        this.constants = constants;
        this.texts = texts;
        this.days = days;
        this.number = in.ints();
        this.kind = in.ints();
        this.issuer = in.ints();
        this.title = in.ints();
        this.issued = in.ints();
        this.issuedBasis = in.ints();
        this.inForce = in.ints();
        this.inForceBasis = in.ints();
    }

    int size() {
        return number.size();
    }

    @Override
    public Document make(int row) {
        Document document = Document.of(
                texts.get(number.get(row)),
                constants.documentKind(kind.get(row)),
                texts.get(issuer.get(row)),
                texts.get(title.get(row)));
        if (issued.get(row) != ImageForm.NO_DAY) {
            document = document.issued(days.get(issued.get(row)), constants.basis(issuedBasis.get(row)));
        }
        if (inForce.get(row) != ImageForm.NO_DAY) {
            document = document.inForce(days.get(inForce.get(row)), constants.basis(inForceBasis.get(row)));
        }
        return document;
    }
}
