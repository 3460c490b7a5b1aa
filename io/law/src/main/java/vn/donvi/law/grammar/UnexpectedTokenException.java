package vn.donvi.law.grammar;

import vn.donvi.law.language.Token;

/** The words at a place differ from those that the grammar expects; caught where the sentence becomes a problem. */
public final class UnexpectedTokenException extends Exception {
    private static final long serialVersionUID = 1;

    UnexpectedTokenException(Token at, String expected) {
        super(
                at.kind() == Token.Kind.END
                        ? "it ends where " + expected + " is expected"
                        : "expected " + expected + " at '" + at.text() + "'",
                null,
                false,
                false);
    }
}
