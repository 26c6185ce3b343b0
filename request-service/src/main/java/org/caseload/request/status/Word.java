package org.caseload.request.status;

import java.util.Arrays;

/** Codes of other services in words, as they stand in a sentence. */
enum Word {
    DIFFICULT_TO_WORK_WITH("somebody being difficult to work with is no reason"),
    EXTENSIVE_NEEDS("extensive needs are no reason"),
    REASON_NOT_GIVEN("the reason is not given"),
    NEEDS_OTHER_SUPPORT("other support is needed"),
    RESOLVED_OTHERWISE("it was resolved otherwise"),
    CASE_DENIED("the case that it rests on was denied"),
    CASE_WITHDRAWN("the case that it rests on was withdrawn"),
    DISCHARGED("the Individual was discharged"),
    DECEASED("the Individual died"),
    CONVERSATION("a conversation"),
    DISTANCE_VERIFICATION("the verified distance"),
    CONFLICT_SUMMARY("a summary of the conflict"),
    NEEDS_CONFIRMATION("that a Case Manager who is new can support the needs"),
    PROHIBITED_GROUND("that its ground is not acceptable"),
    INDIVIDUAL("the Individual"),
    GUARDIAN("the guardian"),
    PAIRED("It was recorded who comes onto the caseload instead"),
    PLANNED("It was recorded that somebody is planned to come onto the caseload instead");

    private final String words;

    Word(String words) {
        this.words = words;
    }

    /** The code itself where it is a date, or a code that is new to us. */
    static String of(String code) {
        return Arrays.stream(values())
                .filter(word -> word.name().equals(code))
                .map(word -> word.words)
                .findFirst()
                .orElse(code);
    }
}
