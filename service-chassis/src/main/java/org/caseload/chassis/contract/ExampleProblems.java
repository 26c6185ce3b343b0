package org.caseload.chassis.contract;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.caseload.chassis.http.BrokenRule;
import org.caseload.chassis.http.RuleText;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Problems to show beside an operation: of a rule that it names or its room has, where there is one. */
final class ExampleProblems {

    private static final DotName NOT_NULL = DotName.createSimple(jakarta.validation.constraints.NotNull.class);
    private static final Pattern RULE = Pattern.compile("(R-[A-Z]+-\\d+): (.*)", Pattern.DOTALL);

    private final IndexView index;

    ExampleProblems(IndexView index) {
        this.index = index;
    }

    Optional<Map<String, Object>> of(String status, Operation operation, MethodInfo method) {
        return switch (status) {
            case "409" ->
                rule(operation, method)
                        .map(rule -> problem("rule-broken", 409, broken(rule)))
                        .or(() -> Optional.of(problem("conflict", 409, wrong("state", "does not allow it"))));
            case "422" -> Optional.of(problem("unacceptable-values", 422, unacceptable(operation, method)));
            default -> Optional.empty();
        };
    }

    /** A rule that the operation's own words name, else one of its room, else any of the service. */
    private Optional<RuleText> rule(Operation operation, MethodInfo method) {
        String words = operation.getSummary() + " " + operation.getDescription();
        String room = method.declaringClass().name().packagePrefix();
        return index.getAllKnownImplementations(BrokenRule.class).stream()
                .filter(ClassInfo::isEnum)
                .sorted(Comparator.comparing((ClassInfo rules) ->
                                !rules.name().packagePrefix().equals(room))
                        .thenComparing(ClassInfo::name))
                .flatMap(ExampleProblems::rules)
                .filter(rule -> rule.id() != null)
                .min(Comparator.comparing(rule -> !words.contains(rule.id())));
    }

    private static Stream<RuleText> rules(ClassInfo rules) {
        try {
            Class<?> type = Class.forName(
                    rules.name().toString(), true, Thread.currentThread().getContextClassLoader());
            return Arrays.stream(type.getEnumConstants()).map(rule -> ((BrokenRule) rule).text());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A value against a rule, where the body's constraints name one; else one that is missing or out of bounds. */
    private Map<String, Object> unacceptable(Operation operation, MethodInfo method) {
        List<FieldInfo> fields = Methods.taken(method)
                .map(type -> index.getClassByName(type.name()))
                .map(ClassInfo::fields)
                .orElse(List.of());
        return fields.stream()
                .flatMap(field -> rules(field).map(ruled -> wrong(field.name(), ruled)))
                .findFirst()
                .orElseGet(() -> fields.stream()
                        .filter(field -> field.hasAnnotation(NOT_NULL))
                        .findFirst()
                        .map(field -> wrong(field.name(), "must not be null"))
                        .orElseGet(() -> wrong(parameter(operation), "is out of bounds")));
    }

    private static Stream<Matcher> rules(FieldInfo field) {
        return field.annotations().stream()
                .flatMap(constraint -> Stream.ofNullable(constraint.value("message")))
                .map(message -> RULE.matcher(message.asString()))
                .filter(Matcher::matches);
    }

    private static String parameter(Operation operation) {
        return Stream.ofNullable(operation.getParameters())
                .flatMap(List::stream)
                .filter(parameter -> parameter.getIn() != Parameter.In.PATH)
                .map(Parameter::getName)
                .findFirst()
                .orElse("query");
    }

    private static Map<String, Object> problem(String slug, int status, Map<String, Object> violation) {
        String title = slug.replace('-', ' ');
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "/problems/" + slug);
        problem.put("title", Character.toUpperCase(title.charAt(0)) + title.substring(1));
        problem.put("status", status);
        problem.put("violations", List.of(violation));
        return problem;
    }

    private static Map<String, Object> broken(RuleText rule) {
        Map<String, Object> violation = new LinkedHashMap<>();
        violation.put("rule", rule.id());
        violation.put("detail", rule.sentence());
        violation.put("source", rule.source());
        return violation;
    }

    private static Map<String, Object> wrong(String field, String detail) {
        Map<String, Object> violation = new LinkedHashMap<>();
        violation.put("field", field);
        violation.put("detail", detail);
        return violation;
    }

    private static Map<String, Object> wrong(String field, Matcher ruled) {
        Map<String, Object> violation = new LinkedHashMap<>();
        violation.put("rule", ruled.group(1));
        violation.putAll(wrong(field, ruled.group(2)));
        return violation;
    }
}
