package org.caseload.chassis.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.caseload.chassis.event.TopicConsumer;

/** What a service declares in {@code db/copies}, one file for each topic whose states it copies. */
public final class CopyFiles {

    private static final List<String> COMPACTED = List.of("individuals", "staff");

    private static final String WITH_SEQUENCE = "select table_name from information_schema.columns"
            + " where table_schema = 'public' and column_name = 'sequence' and table_name <> 'outbox_event'";

    private CopyFiles() {}

    /**
     * What a rebuild would leave as it is: tables of states, known by their column {@code sequence}, and compacted
     * topics.
     *
     * @param madeOtherwise tables that are no copies of whole states
     */
    public static List<String> forgotten(
            DataSource database, Iterable<TopicConsumer> consumers, String... madeOtherwise) {
        String declared = String.join(
                "\n", Infrastructure.TOPICS.stream().map(CopyFiles::read).toList());
        List<String> forgotten = new ArrayList<>(tables(database));
        forgotten.removeAll(List.of(madeOtherwise));
        forgotten.removeIf(table -> Pattern.compile("delete from " + table + "\\b")
                .matcher(declared)
                .find());
        consumers.forEach(consumer -> {
            if (COMPACTED.contains(consumer.topic()) && read(consumer.topic()).isEmpty()) {
                forgotten.add(consumer.topic());
            }
        });
        return forgotten;
    }

    private static List<String> tables(DataSource database) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(WITH_SEQUENCE);
                var row = select.executeQuery()) {
            Stream.Builder<String> names = Stream.builder();
            while (row.next()) {
                names.add(row.getString(1));
            }
            return names.build().toList();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empty where the topic has none. */
    private static String read(String topic) {
        ClassLoader classes = Thread.currentThread().getContextClassLoader();
        try (InputStream file = classes.getResourceAsStream("db/copies/" + topic + ".sql")) {
            return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
