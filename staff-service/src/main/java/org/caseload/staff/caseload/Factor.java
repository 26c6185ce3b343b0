package org.caseload.staff.caseload;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What makes an Individual's case more or less work, and how much of it there can be. R-CLD-1. The levels of all factors
 * stand in one row, in the order of their declaration: a level's slot is its place in it.
 */
public enum Factor {
    ALGO("3", "0", "1", "2", "3", "4", "5", "6"),
    URGENCY("MEDIUM", "LOW", "MEDIUM", "HIGH"),
    COMPLEXITY("MEDIUM", "LOW", "MEDIUM", "HIGH"),
    ENVIRONMENT("MEDIUM", "LOW", "MEDIUM", "HIGH"),
    SERVICE("DELIVERED", "DELIVERED", "COORDINATED"),
    SUPPORT_STAFF("SOME", "NONE", "SOME", "MUCH"),
    DOCUMENTATION("MEDIUM", "LOW", "MEDIUM", "HIGH");

    private final String usual;
    private final List<String> levels;

    Factor(String usual, String... levels) {
        this.usual = usual;
        this.levels = List.of(levels);
    }

    /** The level itself; the usual one where it is absent or not known here. */
    public String levelOf(String told) {
        return told != null && levels.contains(told) ? told : usual;
    }

    List<String> levels() {
        return levels;
    }

    /** The slot of the factor's first level. */
    int firstSlot() {
        return Arrays.stream(values())
                .limit(ordinal())
                .mapToInt(factor -> factor.levels.size())
                .sum();
    }

    /** The values of all slots, by what they are the slots of. */
    static <T> Map<Factor, Map<String, T>> byLevel(List<T> bySlot) {
        Map<Factor, Map<String, T>> byLevel = new EnumMap<>(Factor.class);
        for (Factor factor : values()) {
            Map<String, T> levels = new LinkedHashMap<>();
            for (String level : factor.levels) {
                levels.put(level, bySlot.get(factor.firstSlot() + levels.size()));
            }
            byLevel.put(factor, levels);
        }
        return byLevel;
    }

    /** Where an Individual's level is kept. */
    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
