package vn.donvi.cli.invocation;

import picocli.CommandLine.TypeConversionException;
import vn.donvi.cli.language.Message;
import vn.donvi.cli.language.Words;

/** A value of an argument that is not of its type; {@link #getMessage} has the reason in English. */
public final class WrongValueException extends TypeConversionException {
    private static final long serialVersionUID = 1;

    private final transient Message reason;

    public WrongValueException(Message reason) {
        super(Words.ENGLISH.text(reason));
        this.reason = reason;
    }

    public Message reason() {
        return reason;
    }
}
