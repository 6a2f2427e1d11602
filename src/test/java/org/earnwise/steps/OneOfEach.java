package org.earnwise.steps;

import io.cucumber.core.backend.ObjectFactory;
import java.lang.reflect.Constructor;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Makes the classes of steps, and what their constructors ask for: one of each in a scenario. */
public final class OneOfEach implements ObjectFactory {

    private final Map<Class<?>, Object> made = new HashMap<>();

    @Override
    public boolean addClass(Class<?> glueClass) {
        return true;
    }

    @Override
    public void start() {
        made.clear();
    }

    @Override
    public void stop() {
        made.clear();
    }

    @Override
    public <T> T getInstance(Class<T> type) {
        Object one = made.get(type);
        if (one == null) {
            one = make(type);
            made.put(type, one);
        }
        return type.cast(one);
    }

    private Object make(Class<?> type) {
        Constructor<?>[] constructors = type.getDeclaredConstructors();
        if (constructors.length != 1) {
            throw new IllegalStateException(type + " needs exactly one constructor");
        }
        try {
            constructors[0].setAccessible(true);
            return constructors[0].newInstance(
                    Stream.of(constructors[0].getParameterTypes()).map(this::getInstance).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make " + type, e);
        }
    }
}
