package org.caseload.chassis.contract;

import com.github.therapi.runtimejavadoc.ClassJavadoc;
import com.github.therapi.runtimejavadoc.Comment;
import com.github.therapi.runtimejavadoc.CommentFormatter;
import com.github.therapi.runtimejavadoc.FieldJavadoc;
import com.github.therapi.runtimejavadoc.ParamJavadoc;
import com.github.therapi.runtimejavadoc.RuntimeJavadoc;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;

/** Tells of each type and field what the Javadoc tells, else what fields of that name mean everywhere. */
final class Descriptions {

    private final OpenAPI api;
    private final Fields fields;
    private final CommentFormatter words = new CommentFormatter();

    Descriptions(OpenAPI api, Fields fields) {
        this.api = api;
        this.fields = fields;
    }

    /** Types first: a field that is told of nowhere is told of as its type. */
    void fill(SchemaClasses classes) {
        classes.each((schema, type) -> fill(schema, javadoc(type)));
        classes.each((schema, type) -> fillFields(schema, javadoc(type)));
    }

    private void fill(Schema schema, ClassJavadoc javadoc) {
        if (schema.getDescription() == null) {
            String constants = javadoc.getEnumConstants().stream()
                    .filter(constant -> !text(constant.getComment()).isEmpty())
                    .map(constant -> "- `" + constant.getName() + "`: " + text(constant.getComment()))
                    .collect(Collectors.joining("\n"));
            Stream.of(text(javadoc.getComment()), constants)
                    .filter(part -> !part.isEmpty())
                    .reduce((type, each) -> type + "\n\n" + each)
                    .ifPresent(schema::setDescription);
        }
    }

    private void fillFields(Schema schema, ClassJavadoc javadoc) {
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((name, property) -> {
                if (property.getDescription() == null) {
                    told(name, javadoc)
                            .or(() -> fields.description(name))
                            .or(() -> ofType(property))
                            .ifPresent(property::setDescription);
                }
            });
        }
    }

    private Optional<String> told(String name, ClassJavadoc javadoc) {
        Stream<Comment> ofComponents = javadoc.getRecordComponents().stream()
                .filter(component -> component.getName().equals(name))
                .map(ParamJavadoc::getComment);
        Stream<Comment> ofFields = javadoc.getFields().stream()
                .filter(field -> field.getName().equals(name))
                .map(FieldJavadoc::getComment);
        return Stream.concat(ofComponents, ofFields)
                .map(this::text)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private Optional<String> ofType(Schema property) {
        Schema held = property.getItems() == null ? property : property.getItems();
        return held.getRef() == null
                ? Optional.empty()
                : Optional.ofNullable(api.getComponents().getSchemas().get(SchemaClasses.name(held)))
                        .map(Schema::getDescription)
                        .map(description -> description.lines().findFirst().orElseThrow());
    }

    private String text(Comment comment) {
        String text = comment == null ? "" : words.format(comment);
        String plain = text.replaceAll("</?code>", "`").replaceAll("\\s+", " ").strip();
        return plain.isEmpty() ? plain : Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
    }

    private static ClassJavadoc javadoc(ClassInfo type) {
        return RuntimeJavadoc.getJavadoc(
                type.name().toString(), Thread.currentThread().getContextClassLoader());
    }
}
