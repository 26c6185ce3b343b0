package org.caseload.chassis.http;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;

/** Reads truth values of the query: {@code true} or {@code false}; anything else is 400, not false. */
@Provider
public class TruthValues implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == Boolean.class || type == boolean.class
                ? (ParamConverter<T>) new TruthValue(name(annotations), type == boolean.class ? false : null)
                : null;
    }

    private static String name(Annotation... annotations) {
        return Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst()
                .orElse(null);
    }

    /**
     * @param name of the parameter; null where it is not known
     * @param absent what is read where nothing came
     */
    private record TruthValue(String name, Boolean absent) implements ParamConverter<Boolean> {

        @Override
        public Boolean fromString(String value) {
            return switch (value) {
                case null -> absent;
                case "true" -> true;
                case "false" -> false;
                default ->
                    throw Problem.unreadable(
                            "unreadable-parameter", new Violation(null, name, "must be true or false", null));
            };
        }

        @Override
        public String toString(Boolean value) {
            return String.valueOf(value);
        }
    }
}
