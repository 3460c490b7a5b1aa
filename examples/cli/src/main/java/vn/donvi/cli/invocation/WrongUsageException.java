package vn.donvi.cli.invocation;

import vn.donvi.cli.language.Message;
import vn.donvi.cli.language.Words;

/**
 * A request of the user that cannot be fulfilled; the message says why, in one sentence. {@link #getMessage} has it in
 * English.
 */
public final class WrongUsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Message reason;

    public WrongUsageException(Message reason) {
        super(Words.ENGLISH.text(reason));
        this.reason = reason;
    }

    /** A request that the library refuses, with its words, which are English. */
    public WrongUsageException(String words) {
        this(Message.ofLibrary(words));
    }

    public Message reason() {
        return reason;
    }
}
