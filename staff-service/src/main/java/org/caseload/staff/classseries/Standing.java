package org.caseload.staff.classseries;

import java.util.Objects;

/**
 * What of a member concerns the class.
 *
 * @param classCode null where the member has none
 * @param salary null where it is not recorded
 * @param overrideReason why a Supervisor is of level III; null where there is none
 */
public record Standing(String classCode, Integer salary, boolean supervises, String overrideReason) {

    /** Whether the other is paid the same in the same class: then the salary took effect before. */
    boolean isPaidLike(Standing other) {
        return Objects.equals(classCode, other.classCode) && Objects.equals(salary, other.salary);
    }
}
