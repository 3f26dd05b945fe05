"""The peer of the speech bench: faster-whisper with the same weights, one thread, beam of one.
Prints one JSON line for each file: words, CPU seconds, wall seconds, peak memory in bytes."""

import json
import resource
import sys
import time

from faster_whisper import WhisperModel

model_folder, files = sys.argv[1], sys.argv[2:]
model = WhisperModel(model_folder, device="cpu", compute_type="int8", cpu_threads=1, local_files_only=True)
for audio in files:
    wall, cpu = time.monotonic(), time.process_time()
    segments, info = model.transcribe(audio, beam_size=1, language="en", word_timestamps=True, vad_filter=True)
    text = " ".join(segment.text.strip() for segment in segments)
    print(
        json.dumps(
            {
                "text": text,
                "audio_seconds": info.duration,
                "cpu_seconds": time.process_time() - cpu,
                "wall_seconds": time.monotonic() - wall,
                "peak_bytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
            }
        )
    )
