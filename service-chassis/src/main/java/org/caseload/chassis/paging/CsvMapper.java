package org.caseload.chassis.paging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.caseload.chassis.csv.Formula;

/**
 * The same rows as CSV: one column for each simple field, fields of a nested record as {@code address.zip}, values of a
 * list joined by blanks, a list of records as its JSON. The next page's cursor travels as {@code Next-Cursor}. A text
 * that a spreadsheet would take for a formula gets a quote before it.
 */
@Provider
@Produces("text/csv")
public class CsvMapper implements MessageBodyWriter<Page<?>> {

    private final ObjectMapper json;

    CsvMapper(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Page.class;
    }

    @Override
    public void writeTo(
            Page<?> page,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        headers.putSingle("Content-Type", "text/csv;charset=UTF-8");
        if (page.nextCursor() != null) {
            headers.putSingle("Next-Cursor", page.nextCursor());
        }
        List<String> columns = new ArrayList<>();
        collect("", rowType(generic, page), columns);
        CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord(columns);
        for (Object item : page.items()) {
            JsonNode row = json.valueToTree(item);
            csv.writeRecord(columns.stream()
                    .map(column -> cell(row.at("/" + column.replace('.', '/'))))
                    .toList());
        }
        csv.flush();
    }

    private static Class<?> rowType(Type generic, Page<?> page) {
        if (generic instanceof ParameterizedType typed && typed.getActualTypeArguments()[0] instanceof Class<?> row) {
            return row;
        }
        return page.items().isEmpty() ? Page.class : page.items().getFirst().getClass();
    }

    private static void collect(String prefix, Class<?> row, List<String> columns) {
        for (RecordComponent field : row.getRecordComponents()) {
            if (field.getType().isRecord()) {
                collect(prefix + field.getName() + ".", field.getType(), columns);
            } else {
                columns.add(prefix + field.getName());
            }
        }
    }

    private static String cell(JsonNode value) {
        if (value.isArray() && value.path(0).isContainerNode()) {
            return value.toString();
        }
        if (value.isArray()) {
            return Formula.guarded(StreamSupport.stream(value.spliterator(), false)
                    .map(JsonNode::asText)
                    .collect(Collectors.joining(" ")));
        }
        String text = value.isMissingNode() || value.isNull() ? "" : value.asText();
        return value.isTextual() ? Formula.guarded(text) : text;
    }
}
