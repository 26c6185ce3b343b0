package org.caseload.chassis.csv;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Lines of a text, each read by itself. One that is no text says so, and the next one is as good as ever. */
final class LineSource implements Closeable {

    private static final int LONGEST = 1 << 16;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private final Deque<Line> putBack = new ArrayDeque<>();

    private int place;
    private int filled;
    private long number;

    /** Null until the first letter beyond ASCII tells. */
    private Charset charset;

    LineSource(InputStream in, Charset charset) {
        this.in = in;
        this.charset = charset;
    }

    /** @param unreadable what is wrong where it has no text; else null */
    record Line(long number, String text, String unreadable) {}

    /** Empty at the end. */
    Optional<Line> next() throws IOException {
        if (!putBack.isEmpty()) {
            return Optional.of(putBack.removeFirst());
        }
        if (!fill()) {
            return Optional.empty();
        }
        byte[] bytes = bytes();
        number++;
        if (bytes.length > LONGEST) {
            return Optional.of(new Line(number, null, "is longer than any line can be"));
        }
        return Optional.of(decoded(number == 1 ? unmarked(bytes) : bytes));
    }

    /** They come again, in their order. */
    void putBack(List<Line> lines) {
        lines.reversed().forEach(putBack::addFirst);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Up to the line's end, which is left out; of a line that is too long, a little too much. */
    private byte[] bytes() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean ended = false;
        while (!ended && fill()) {
            int end = place;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            line.write(buffer, place, Math.min(end - place, LONGEST + 1 - Math.min(line.size(), LONGEST + 1)));
            ended = end < filled;
            place = ended ? end + 1 : end;
        }
        byte[] bytes = line.toByteArray();
        boolean windows = bytes.length > 0 && bytes[bytes.length - 1] == '\r';
        return windows ? Arrays.copyOf(bytes, bytes.length - 1) : bytes;
    }

    /** Whether there is anything left. */
    private boolean fill() throws IOException {
        if (place == filled) {
            place = 0;
            filled = Math.max(0, in.read(buffer, 0, buffer.length));
        }
        return place < filled;
    }

    private byte[] unmarked(byte[] bytes) {
        if (!Arrays.equals(MARK, Arrays.copyOf(bytes, MARK.length))) {
            return bytes;
        }
        charset = StandardCharsets.UTF_8;
        return Arrays.copyOfRange(bytes, MARK.length, bytes.length);
    }

    private Line decoded(byte[] bytes) {
        String text = Charsets.WINDOWS.equals(charset) ? new String(bytes, charset) : utf8OrWindows(bytes);
        if (text == null) {
            return new Line(number, null, "is not UTF-8 as the rest is");
        }
        return text.indexOf('\0') < 0
                ? new Line(number, text, null)
                : new Line(number, null, "has the character NUL: save the file as UTF-8");
    }

    /** The first letter beyond ASCII tells which it is, for all lines. Null where the text is neither. */
    private String utf8OrWindows(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            charset = text.length() < bytes.length ? StandardCharsets.UTF_8 : charset;
            return text;
        } catch (CharacterCodingException e) {
            if (charset != null) {
                return null;
            }
            charset = Charsets.WINDOWS;
            return new String(bytes, charset);
        }
    }
}
