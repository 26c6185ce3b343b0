package org.caseload.request.registration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What stands in a column of a type. */
final class Cell {

    private static final String WHOLE = "-?\\d{1,9}";
    private static final String DECIMAL = "-?\\d{1,9}(\\.\\d{1,20})?";

    private Cell() {}

    /** Empty where the text is nothing of the type. */
    static Optional<JsonNode> read(String text, Type type) {
        if (type instanceof ParameterizedType list) {
            return list(text, list.getActualTypeArguments()[0]);
        }
        if (type == Integer.class) {
            return text.matches(WHOLE) ? Optional.of(new IntNode(Integer.parseInt(text))) : Optional.empty();
        }
        if (type == Double.class) {
            return text.matches(DECIMAL) ? Optional.of(new DoubleNode(Double.parseDouble(text))) : Optional.empty();
        }
        return type == String.class || constants(type).contains(text)
                ? Optional.of(new TextNode(text))
                : Optional.empty();
    }

    /** What should stand there. */
    static String expected(Type type) {
        if (type instanceof ParameterizedType list) {
            return "each " + expected(list.getActualTypeArguments()[0]) + ", with blanks between them";
        }
        if (type == Integer.class) {
            return "must be a whole number";
        }
        return type == Double.class
                ? "must be a number, with a point before its fraction"
                : "must be one of " + String.join(", ", constants(type));
    }

    private static Optional<JsonNode> list(String text, Type type) {
        List<Optional<JsonNode>> parts =
                Arrays.stream(text.split("\\s+")).map(part -> read(part, type)).toList();
        return parts.stream().allMatch(Optional::isPresent)
                ? Optional.of(JsonNodeFactory.instance
                        .arrayNode()
                        .addAll(parts.stream().map(Optional::get).toList()))
                : Optional.empty();
    }

    private static List<String> constants(Type type) {
        return type instanceof Class<?> choice && choice.isEnum()
                ? Arrays.stream(choice.getEnumConstants()).map(Object::toString).toList()
                : List.of();
    }
}
