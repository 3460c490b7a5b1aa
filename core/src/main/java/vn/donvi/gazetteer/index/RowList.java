package vn.donvi.gazetteer.index;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table as values: all there from the start, or each made when it is first asked for. Unmodifiable and
 * thread-safe.
 *
 * <p>Every caller gets the same object for a row. So rows of one list may be compared by identity, as rows of any list
 * may. The values must be immutable with final fields only: they are read without a lock.
 *
 * @param <T> the type of the values
 */
public final class RowList<T> extends AbstractList<T> implements RandomAccess {
    private final T[] made;
    private final @Nullable RowMaker<T> maker;
    private final List<T> view = Collections.unmodifiableList(this);

    private RowList(T[] made, @Nullable RowMaker<T> maker) {
        this.made = made;
        this.maker = maker;
    }

    /** The rows of an array, which is not copied. */
    public static <T> RowList<T> of(T[] rows) {
        return new RowList<>(rows, null);
    }

    /** RowList that are made when asked for. */
    @SuppressWarnings("unchecked")
    public static <T> RowList<T> lazily(int size, RowMaker<T> maker) {
        return new RowList<>((T[]) new Object[size], maker);
    }

    /** The rows for users: a list on which every method that modifies a list throws, also if it has nothing to do. */
    public List<T> view() {
        return view;
    }

    /** A row; costs an array access once it is made. */
    @Override
    public T get(int row) {
        T known = made[row];
        return known != null ? known : make(row);
    }

    private T make(int row) {
        synchronized (made) {
            T known = made[row];
            if (known == null) {
                known = Objects.requireNonNull(maker, "a row is missing").make(row);
                made[row] = known;
            }
            return known;
        }
    }

    @Override
    public int size() {
        return made.length;
    }

    // Written out, since an iterator is slow in a fresh JVM.

    @Override
    public Object[] toArray() {
        return fill(new Object[made.length]);
    }

    @Override
    public <A> A[] toArray(A[] array) {
        return fill(array.length < made.length ? Arrays.copyOf(array, made.length) : array);
    }

    @SuppressWarnings("unchecked")
    private <A> A[] fill(A[] array) {
        for (int row = 0; row < made.length; row++) {
            array[row] = (A) get(row);
        }
        if (array.length > made.length) {
            return end(array);
        }
        return array;
    }

    /** Marks the end in an array that is too long, as every list does. */
    @SuppressWarnings("NullAway")
    private <A> A[] end(A[] array) {
        array[made.length] = null;
        return array;
    }
}
